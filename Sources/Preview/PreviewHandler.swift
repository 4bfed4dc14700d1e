import FlyingFox
import Foundation

/// Puts requests and answers into the words of the server library.
struct PreviewHandler: HTTPHandler {
  let router: Router

  func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
    let answer = await router.answer(
      method: request.method.rawValue, host: request.headers[.host], target: request.target.path(),
      query: request.target.query())
    var headers: HTTPHeaders = [
      .contentType: answer.mediaType,
      .contentLength: String(answer.bytes.count),
      // The next look must show what is in the files by then.
      HTTPHeader("Cache-Control"): "no-store",
      HTTPHeader("X-Content-Type-Options"): "nosniff",
      // Drafts are nothing for pages of other sites that are open in the same browser.
      HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
    ]
    for (name, value) in answer.fields { headers.setValues([value], for: HTTPHeader(name)) }
    return HTTPResponse(
      statusCode: HTTPStatusCode(answer.status, phrase: Self.phrase(answer.status)), headers: headers,
      body: request.method == .HEAD ? Data() : Data(answer.bytes))
  }

  private static func phrase(_ status: Int) -> String {
    switch status {
    case 200: "OK"
    case 301: "Moved Permanently"
    case 302: "Found"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 421: "Misdirected Request"
    case 500: "Internal Server Error"
    default: "Status"
    }
  }
}
