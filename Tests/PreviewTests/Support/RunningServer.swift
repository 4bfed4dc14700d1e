import Preview
import Testing

/// The pages of a small site.
let pages: PreviewServer.Handler = { path in
  let texts = [
    "index.html": "<p>Chủ</p>", "tin-tuc/index.html": "<p>Tin</p>", "tin-tuc/học.html": "<p>Học</p>",
    "style.css": "p {}", "404.html": "<p>Không có</p>", "a%b/index.html": "<p>Phần trăm</p>",
  ]
  if path == "hong/index.html" {
    return PreviewResponse(status: 500, mediaType: "text/html; charset=utf-8", bytes: Array("<p>Lỗi</p>".utf8))
  }
  return texts[path].map { PreviewResponse(bytes: Array($0.utf8)) }
}

// Runs a server on a port that is free, as long as the block takes.
// The block is given the address of the home page and the port.
func withServer(
  port: UInt16 = 0, basePath: String = "/", handler: @escaping PreviewServer.Handler = pages,
  _ block: @escaping @Sendable (_ address: String, _ port: UInt16) async throws -> Void
) async throws {
  let server = PreviewServer(port: port, basePath: basePath, handler: handler)
  let (addresses, addressed) = AsyncStream.makeStream(of: String.self)
  try await withThrowingTaskGroup(of: Void.self) { group in
    group.addTask {
      defer { addressed.finish() }
      try await server.run { addressed.yield($0) }
    }
    for await address in addresses {
      let digits = address.dropFirst("http://127.0.0.1:".count).prefix { $0.isNumber }
      try await block(address, #require(UInt16(digits)))
      break
    }
    group.cancelAll()
    try await group.waitForAll()
  }
}
