/// The ids of a finished HTML page: what a link with a fragment can lead to.
enum MarkupIDs {
  /// The value of each `id` attribute. Expects attributes in double quotes and every `<` of the text escaped.
  static func of(_ html: [UInt8]) -> PageIDs {
    var ids = PageIDs()
    var index = html.startIndex
    while let open = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      while index < html.endIndex, html[index] != UInt8(ascii: ">") {
        guard html[index] == UInt8(ascii: "\"") else {
          index += 1
          continue
        }
        let value = index + 1
        let end = html[value...].firstIndex(of: UInt8(ascii: "\"")) ?? html.endIndex
        if html[..<index].hasSuffix(name) { ids.insert(html[value..<end]) }
        index = min(end + 1, html.endIndex)
      }
    }
    return ids
  }

  private static let name = Array(" id=".utf8)
}

extension Collection where Element == UInt8, Self: BidirectionalCollection {
  fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool {
    count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
  }
}
