/// The ids of a finished HTML page: what a link with a fragment can lead to.
enum MarkupIDs {
  /// The value of each `id` attribute. Expects attributes in double quotes and every `<` of the text escaped.
  static func of(_ html: [UInt8]) -> PageIDs {
    var ids = PageIDs()
    let bytes = html.span
    // Where the value of an attribute begins, and whether it is that of an `id`; nil outside of values.
    var (isInTag, value, isID): (Bool, Int?, Bool) = (false, nil, false)
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "<") where value == nil: isInTag = true
      case UInt8(ascii: ">") where value == nil: isInTag = false
      case UInt8(ascii: "\"") where isInTag:
        if let start = value {
          if isID { ids.insert(html[start..<index]) }
          value = nil
        } else {
          (value, isID) = (index + 1, endsInName(bytes, index))
        }
      default: break
      }
    }
    if let start = value, isID { ids.insert(html[start...]) }
    return ids
  }

  /// Whether ` id=` stands before a place.
  private static func endsInName(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    end >= 4 && bytes[end - 1] == UInt8(ascii: "=") && bytes[end - 2] == UInt8(ascii: "d")
      && bytes[end - 3] == UInt8(ascii: "i") && bytes[end - 4] == UInt8(ascii: " ")
  }
}
