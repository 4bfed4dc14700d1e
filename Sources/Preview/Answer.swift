/// The answer to one request, before it is put into the words of HTTP.
struct Answer: Equatable {
  let status: Int
  let mediaType: String
  let bytes: [UInt8]
  /// Fields of this answer alone, by name.
  var fields: [String: String] = [:]

  /// A short text for whoever looks at the browser or at its tools.
  static func text(_ status: Int, _ text: String, fields: [String: String] = [:]) -> Answer {
    Answer(status: status, mediaType: MediaType.of("a.txt"), bytes: Array("\(text)\n".utf8), fields: fields)
  }

  static func redirect(_ status: Int, to address: String) -> Answer {
    .text(status, address, fields: ["Location": address])
  }
}
