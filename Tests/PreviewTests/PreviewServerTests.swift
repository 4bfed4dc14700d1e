import Testing

@testable import Preview

@Suite("The preview, asked over the network")
struct PreviewServerTests {
  @Test("A page is sent with its length, its type, and nothing that lets it be kept or guessed at")
  func page() async throws {
    try await withServer { address, port in
      #expect(address == "http://127.0.0.1:\(port)/")
      let response = try await get("/", from: port)
      #expect(response.statusLine == "HTTP/1.1 200 OK")
      #expect(response.text == "<p>Chủ</p>")
      #expect(response.fields["content-type"] == "text/html; charset=utf-8")
      #expect(response.fields["content-length"] == "\(response.body.count)")
      #expect(response.fields["cache-control"] == "no-store")
      #expect(response.fields["x-content-type-options"] == "nosniff")
      #expect(response.fields["cross-origin-resource-policy"] == "same-origin")
      let style = try await get("/style.css", from: port)
      #expect(style.fields["content-type"] == "text/css; charset=utf-8")
    }
  }

  @Test("HEAD gets the fields of GET and no body")
  func head() async throws {
    try await withServer { _, port in
      for target in ["/", "/khong-co", "/tin-tuc"] {
        let (whole, head) = (try await get(target, from: port), try await get(target, method: "HEAD", from: port))
        #expect(head.body.isEmpty && !whole.body.isEmpty)
        #expect(head.statusLine == whole.statusLine)
        #expect(head.fields == whole.fields)
      }
    }
  }

  @Test("Two requests on one connection each get their answer")
  func keptConnection() async throws {
    try await withServer { _, port in
      let host = "Host: localhost:\(port)\r\n"
      let both = try await send(
        "GET /style.css HTTP/1.1\r\n\(host)\r\nGET /tin-tuc/ HTTP/1.1\r\n\(host)Connection: close\r\n\r\n", to: port)
      #expect(both.text.hasPrefix("p {}HTTP/1.1 200 OK\r\n"))
      #expect(both.text.hasSuffix("\r\n\r\n<p>Tin</p>"))
    }
  }

  @Test(
    "Another site's name gets nothing, whatever is asked for", arguments: ["example.org", "127.0.0.1", "127.0.0.1:1"])
  func otherHost(_ host: String) async throws {
    try await withServer { _, port in
      let response = try await get("/", host: host, from: port)
      #expect(response.statusLine == "HTTP/1.1 421 Misdirected Request")
      #expect(!response.text.contains("Chủ"))
    }
  }

  @Test("The server's own names are answered, in any case of letters")
  func ownNames() async throws {
    try await withServer { _, port in
      for host in ["127.0.0.1:\(port)", "localhost:\(port)", "LocalHost:\(port)", "[::1]:\(port)"] {
        let response = try await get("/", host: host, from: port)
        #expect(response.status == 200)
      }
    }
  }

  @Test("A request without a name gets nothing")
  func noHost() async throws {
    try await withServer { _, port in
      let response = try await send("GET / HTTP/1.0\r\n\r\n", to: port)
      #expect(response.status == 421)
    }
  }

  @Test("No other method is served", arguments: ["POST", "PUT", "DELETE", "OPTIONS"])
  func otherMethods(_ method: String) async throws {
    try await withServer { _, port in
      let response = try await get("/", method: method, from: port)
      #expect(response.statusLine == "HTTP/1.1 405 Method Not Allowed")
      #expect(response.fields["allow"] == "GET, HEAD")
    }
  }

  @Test("It listens on 127.0.0.1 only: not on another address of this machine")
  func otherAddress() async throws {
    try await withServer { _, port in
      #expect(accepts("127.0.0.1", port))
      #expect(!accepts("127.0.0.2", port))
    }
  }

  @Test("Where the wanted port is taken the next free one is used, and told")
  func nextPort() async throws {
    try await withServer { _, taken in
      try await withServer(port: taken) { address, port in
        #expect(port > taken)
        #expect(address == "http://127.0.0.1:\(port)/")
        let response = try await get("/", from: port)
        #expect(response.status == 200)
      }
    }
  }

  @Test("Once its task is cancelled it returns, and the port is free again")
  func stops() async throws {
    let (ports, used) = AsyncStream.makeStream(of: UInt16.self)
    try await withServer { _, port in
      let response = try await get("/", from: port)
      #expect(response.status == 200)
      used.yield(port)
    }
    for await port in ports {
      #expect(!accepts("127.0.0.1", port))
      break
    }
  }

  @Test("Below a base path the home page's address has it, and the rest of the server is empty")
  func basePath() async throws {
    try await withServer(basePath: "/khoa/dang-bo/") { address, port in
      #expect(address == "http://127.0.0.1:\(port)/khoa/dang-bo/")
      let below = try await get("/khoa/dang-bo/tin-tuc/", from: port)
      #expect(below.text == "<p>Tin</p>")
      let beside = try await get("/tin-tuc/", from: port)
      #expect(beside.status == 404)
      let top = try await get("/", from: port)
      #expect(top.fields["location"] == "/khoa/dang-bo/")
    }
  }

  @Test(
    "Nothing outside the site's own pages is ever sent",
    arguments: [
      "/../etc/passwd", "/%2e%2e/etc/passwd", "/%2E%2E/%2e%2e/etc/passwd", "/..%2fetc%2fpasswd",
      "/tin-tuc/../../etc/passwd",
      "/%252e%252e/etc/passwd", "/..\\etc\\passwd", "/%5c..%5cetc/passwd", "//etc/passwd", "/%00", "/etc/passwd", "/%",
      "/%zz",
      "/%c3%28", "/%c0%ae%c0%ae/etc/passwd", "http://example.org/", "*", "etc/passwd", "/./", "/tin-tuc//",
    ])
  func hostilePaths(_ target: String) async throws {
    try await withServer { _, port in
      let response = try await get(target, from: port)
      #expect(response.statusLine == "HTTP/1.1 404 Not Found")
      #expect(response.text == "<p>Không có</p>")
    }
  }
}
