/// The tag that begins an element, or is one that has no content.
struct FragmentTag: Hashable {
  var name: String
  /// Names and values as written, references included.
  var attributes: [Attribute]
  /// Whether the tag ends with `/>`.
  var isClosed: Bool

  struct Attribute: Hashable {
    let name: String
    var value: String
  }

  init(_ name: String, _ attributes: [Attribute] = [], isClosed: Bool = false) {
    (self.name, self.attributes, self.isClosed) = (name, attributes, isClosed)
  }

  /// Reads what stands between `<` and `>`.
  init(_ inside: ArraySlice<UInt8>) {
    let isClosed = inside.last == UInt8(ascii: "/")
    var rest = isClosed ? inside.dropLast() : inside
    name = Self.name(of: rest)
    rest = rest.dropFirst(name.utf8.count)
    attributes = []
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let label = String(decoding: rest[..<equals], as: UTF8.self).filter { !$0.isWhitespace }
      guard let quote = rest[(equals + 1)...].first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
        let end = rest[(equals + 2)...].firstIndex(of: quote)
      else { break }
      attributes.append(Attribute(name: label, value: String(decoding: rest[(equals + 2)..<end], as: UTF8.self)))
      rest = rest[(end + 1)...]
    }
    self.isClosed = isClosed
  }

  /// The value of an attribute; setting nil removes it.
  subscript(name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set {
      let index = attributes.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): attributes[index].value = value
      case (let index?, nil): attributes.remove(at: index)
      case (nil, let value?): attributes.append(Attribute(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// Whether one of its classes is this.
  func has(class name: String) -> Bool {
    self["class"]?.split(separator: " ").contains(Substring(name)) ?? false
  }

  var html: String {
    let list = attributes.map { " \($0.name)=\"\($0.value.replacing("\"", with: "&quot;"))\"" }.joined()
    return "<\(name)\(list)\(isClosed ? " /" : "")>"
  }

  /// The name that stands first.
  static func name(of inside: ArraySlice<UInt8>) -> String {
    String(decoding: inside.prefix { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "/") }, as: UTF8.self)
  }

  /// Where the tag ends that begins at `start`: its `>`, or that of `-->`; a quoted `>` does not end it.
  static func end(of html: [UInt8], from start: Int) -> Int? {
    if html[start...].starts(with: "<!--".utf8) {
      return html.indices[start...].first { html[...$0].suffix(3).elementsEqual("-->".utf8) && $0 > start + 5 }
    }
    var quote: UInt8?
    return html[start...].indices.first { index in
      let byte = html[index]
      if let open = quote {
        if byte == open { quote = nil }
        return false
      }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
      return byte == UInt8(ascii: ">")
    }
  }
}
