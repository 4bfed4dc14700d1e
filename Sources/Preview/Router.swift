/// Which answer a request gets, from the request and from what the site's pages are.
struct Router: Sendable {
  /// Names under which the server may be called, with the port: `localhost:8000`. A page of another site that makes its own name lead to
  /// this machine (DNS rebinding) still calls that name, and gets nothing.
  let hosts: Set<String>
  /// The folder of the addresses that the site's pages have.
  let base: RequestPath
  /// The base as links have it, percent-encoded, with a slash at both ends.
  let basePath: String
  let handler: PreviewServer.Handler

  init(hosts: Set<String>, basePath: String, handler: @escaping PreviewServer.Handler) {
    self.hosts = hosts
    self.basePath = basePath
    self.handler = handler
    base = RequestPath(basePath) ?? .top
  }

  /// What one request gets.
  /// - Parameters:
  ///   - method: As the request has it: `GET`.
  ///   - host: Value of the `Host` field, if there is one.
  ///   - target: Path of the request, percent-encoded.
  ///   - query: What follows `?`, without it; kept where the browser is sent on.
  /// - Returns: The answer to `GET`; one to `HEAD` leaves its bytes out.
  func answer(method: String, host: String?, target: String, query: String = "") async -> Answer {
    guard let host, hosts.contains(host.lowercased()) else {
      return .text(421, "Máy chủ xem thử chỉ trả lời tên của chính nó (The preview answers to its own names only)")
    }
    guard method == "GET" || method == "HEAD" else {
      return .text(405, "Chỉ nhận GET và HEAD (Only GET and HEAD)", fields: ["Allow": "GET, HEAD"])
    }
    guard let path = RequestPath(target) else { return await missing }
    guard let page = path.below(base) else {
      if path.parts.isEmpty { return .redirect(302, to: basePath) }
      return path == RequestPath(String(basePath.dropLast())) ? .redirect(301, to: basePath) : await missing
    }
    if let response = await handler(page.output) { return answer(response, for: page.output) }
    // A folder asked for as if it were a file: its relative links work only below its own address.
    if !page.isFolder, await handler("\(page.output)/index.html") != nil {
      return .redirect(301, to: target + "/" + (query.isEmpty ? "" : "?\(query)"))
    }
    return await missing
  }

  private func answer(_ response: PreviewResponse, for output: String) -> Answer {
    Answer(status: response.status, mediaType: response.mediaType ?? MediaType.of(output), bytes: response.bytes)
  }

  /// The site's own page for what is not there, if it has one.
  private var missing: Answer {
    get async {
      guard let page = await handler(PreviewServer.notFoundPage) else {
        return .text(404, "Không có trang này (Not found)")
      }
      return Answer(
        status: 404, mediaType: page.mediaType ?? MediaType.of(PreviewServer.notFoundPage), bytes: page.bytes)
    }
  }
}
