import Dispatch
import Glibc
import Testing

/// What a server sent back, byte by byte.
struct RawResponse {
  let statusLine: String
  /// By name in lower case.
  let fields: [String: String]
  let body: [UInt8]

  var status: Int? { Int(statusLine.dropFirst("HTTP/1.1 ".count).prefix(3)) }
  var text: String { String(decoding: body, as: UTF8.self) }

  init(_ bytes: [UInt8]) throws {
    let end = try #require(bytes.indices.dropFirst(3).first { bytes[($0 - 3)...$0].elementsEqual("\r\n\r\n".utf8) })
    let lines = String(decoding: bytes[..<(end - 3)], as: UTF8.self).split(separator: "\r\n")
    statusLine = String(lines.first ?? "")
    fields = lines.dropFirst().reduce(into: [:]) { fields, line in
      let parts = line.split(separator: ":", maxSplits: 1)
      fields[parts[0].lowercased()] = parts.count == 2 ? String(parts[1].drop { $0 == " " }) : ""
    }
    body = Array(bytes[(end + 1)...])
  }
}

/// Sends a request as it is written here, which no well-behaved library would, and reads until the server closes.
func send(_ request: String, to port: UInt16) async throws -> RawResponse {
  try RawResponse(await bytes(request, from: port))
}

/// One request line and the `Host` field of an ordinary browser.
func get(_ target: String, method: String = "GET", host: String? = nil, from port: UInt16) async throws -> RawResponse {
  let host = host ?? "127.0.0.1:\(port)"
  return try await send("\(method) \(target) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n", to: port)
}

/// Whether something listens at an address of this machine.
func accepts(_ address: String, _ port: UInt16) -> Bool {
  guard let connection = try? connect(address, port) else { return false }
  close(connection)
  return true
}

private func bytes(_ request: String, from port: UInt16) async throws -> [UInt8] {
  // On a thread of its own: waiting on one of those that tasks share would take it from the server under test.
  try await withCheckedThrowingContinuation { continuation in
    DispatchQueue(label: "client").async {
      continuation.resume(with: Result { try exchange(request, port) })
    }
  }
}

private func exchange(_ request: String, _ port: UInt16) throws -> [UInt8] {
  let connection = try connect("127.0.0.1", port)
  defer { close(connection) }
  let sent = Array(request.utf8)
  try #require(Glibc.send(connection, sent, sent.count, CInt(MSG_NOSIGNAL)) == sent.count)
  var received: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = recv(connection, &chunk, chunk.count, 0)
    guard count > 0 else { return received }
    received += chunk[..<count]
  }
}

private func connect(_ address: String, _ port: UInt16) throws -> CInt {
  let connection = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
  var patience = timeval(tv_sec: 20, tv_usec: 0)
  setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  var target = sockaddr_in()
  target.sin_family = sa_family_t(AF_INET)
  target.sin_port = port.bigEndian
  inet_pton(AF_INET, address, &target.sin_addr)
  let failed = withUnsafePointer(to: &target) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      Glibc.connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
    }
  }
  guard failed == 0 else {
    close(connection)
    throw NoConnection(number: errno)
  }
  return connection
}

struct NoConnection: Error {
  let number: CInt
}
