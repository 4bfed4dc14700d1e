import Markdown
import Text

/// The ids of a finished HTML page: what a link with a fragment can lead to.
enum MarkupIDs {
  /// The value of each `id` attribute. Expects attributes in double quotes and every `<` of the text escaped.
  static func of(_ html: [UInt8]) -> PageIDs {
    var ids = PageIDs()
    var index = 0
    while let open = ByteSearch.first(UInt8(ascii: "<"), in: html, from: index) {
      index = open + 1
      while index < html.count, html[index] != UInt8(ascii: ">") {
        guard html[index] == UInt8(ascii: "\"") else {
          index += 1
          continue
        }
        let value = index + 1
        let end = ByteSearch.first(UInt8(ascii: "\""), in: html, from: value) ?? html.count
        if endsInName(html, index) { ids.insert(html[value..<end]) }
        index = min(end + 1, html.count)
      }
    }
    return ids
  }

  /// Whether ` id=` stands before a place.
  private static func endsInName(_ bytes: [UInt8], _ end: Int) -> Bool {
    end >= 4 && bytes[end - 1] == UInt8(ascii: "=") && bytes[end - 2] == UInt8(ascii: "d")
      && bytes[end - 3] == UInt8(ascii: "i") && bytes[end - 4] == UInt8(ascii: " ")
  }
}
