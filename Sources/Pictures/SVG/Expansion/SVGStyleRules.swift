/// The rules of a drawing's style sheet that refer to other elements, read just so far as to tell which elements they are for.
struct SVGStyleRules {
  let references: [SVGReference]
  private let selectors: [Selector]

  /// The last part of a selector: an element has at least this, whatever stands around it.
  private enum Selector {
    case id(Substring)
    case ofClass(Substring)
    case element(Substring)
    /// Too much to be told; it may be any element.
    case any
  }

  /// Whether the rule may be for an element.
  func matches(_ element: SVGDrawnElement) -> Bool {
    selectors.contains { selector in
      switch selector {
      case .id(let id): element.id.map { $0[...] == id } ?? false
      case .ofClass(let name): element.classes.contains(name)
      case .element(let name): element.name == name
      case .any: true
      }
    }
  }

  /// The rules of a style sheet without comments.
  static func rules(of sheet: String) -> [SVGStyleRules] {
    sheet.split(separator: "}").compactMap { rule in
      guard let brace = rule.lastIndex(of: "{") else { return nil }
      let references = references(of: String(rule[rule.index(after: brace)...]))
      guard !references.isEmpty else { return nil }
      // Inside `@media` the head of that stands before another brace.
      let head = rule[..<brace].split(separator: "{").last ?? ""
      return SVGStyleRules(references: references, selectors: head.split(separator: ",").map(selector))
    }
  }

  /// The references of declarations, as a style attribute holds them: `fill: url(#a); mask: url(#b)`.
  static func references(of declarations: String) -> [SVGReference] {
    declarations.split(separator: ";").flatMap { declaration in
      guard let colon = declaration.firstIndex(of: ":") else { return [SVGReference]() }
      let property = declaration[..<colon].filter { !$0.isWhitespace }.lowercased()
      return references(property: property, value: String(declaration[declaration.index(after: colon)...]))
    }
  }

  /// The references of one property; of one that is not known the worst is taken.
  static func references(property: String, value: String) -> [SVGReference] {
    guard value.utf8.contains(UInt8(ascii: "(")) else { return [] }
    let kind: SVGReference.Kind =
      switch property {
      case "clip-path", "mask", "filter": .once
      case "marker", "marker-start", "marker-mid", "marker-end": .marker
      default: .inherited
      }
    return ids(in: value).map { SVGReference(id: $0, kind: kind) }
  }

  private static func ids(in value: String) -> [String] {
    value.split(separator: "(").dropFirst().compactMap { part in
      let text = part.prefix { $0 != ")" }.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
      return text.hasPrefix("#") ? String(text.dropFirst()) : nil
    }
  }

  private static func selector(_ written: Substring) -> Selector {
    let last = written.split(whereSeparator: { $0.isWhitespace || ">+~".contains($0) }).last ?? ""
    guard last.allSatisfy({ $0.isLetter || $0.isNumber || "-_.#".contains($0) }) else { return .any }
    if let hash = last.firstIndex(of: "#") {
      return .id(last[last.index(after: hash)...].prefix { $0 != "." && $0 != "#" })
    }
    if let dot = last.firstIndex(of: ".") {
      return .ofClass(last[last.index(after: dot)...].prefix { $0 != "." && $0 != "#" })
    }
    return last.isEmpty ? .any : .element(last)
  }
}
