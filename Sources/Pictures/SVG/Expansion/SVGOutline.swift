/// Takes a drawing apart into its elements and what each refers to.
enum SVGOutline {
  /// The elements in the order of the file, the root first.
  static func elements(of bytes: [UInt8]) throws(PictureFault) -> [SVGDrawnElement] {
    var tokens = SVGTokenizer(bytes)
    var elements: [SVGDrawnElement] = []
    var open: [Int] = []
    var style = ""
    while let token = try tokens.next() {
      switch token {
      case .start(let element):
        let index = elements.count
        if let parent = open.last { elements[parent].children.append(index) }
        guard open.count <= SVGExpansion.depth else { throw .hazard(.nesting, atByte: tokens.tokenStart) }
        elements.append(drawn(element, offset: tokens.tokenStart, parent: open.last))
        if !element.isEmpty { open.append(index) }
      case .end: _ = open.popLast()
      case .text(let text): if let last = open.last, elements[last].name == "style" { style += text }
      case .comment, .instruction, .documentType: break
      }
    }
    let rules = SVGStyleRules.rules(of: StyleCheck.withoutComments(style))
    guard !rules.isEmpty else { return elements }
    for index in elements.indices {
      for rule in rules where rule.matches(elements[index]) { elements[index].references += rule.references }
    }
    return elements
  }

  private static func drawn(_ element: SVGElement, offset: Int, parent: Int?) -> SVGDrawnElement {
    SVGDrawnElement(
      name: element.name, id: element.value(of: "id"),
      classes: (element.value(of: "class") ?? "").split(whereSeparator: \.isWhitespace), offset: offset, parent: parent,
      points: points(of: element), references: element.attributes.flatMap(references))
  }

  /// Half the numbers of a path or a line: each point has two.
  private static func points(of element: SVGElement) -> Int {
    guard let written = element.value(of: "d") ?? element.value(of: "points") else { return 1 }
    var (numbers, isInside) = (0, false)
    for byte in written.utf8 {
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      if isDigit, !isInside { numbers += 1 }
      isInside = isDigit
    }
    return max(numbers / 2, 1)
  }

  private static func references(_ attribute: SVGElement.Attribute) -> [SVGReference] {
    switch attribute.name {
    case "href", "xlink:href":
      let id = attribute.value.drop(while: \.isWhitespace)
      return id.hasPrefix("#") ? [SVGReference(id: String(id.dropFirst()), kind: .once)] : []
    case "style": return SVGStyleRules.references(of: attribute.value)
    default: return SVGStyleRules.references(property: attribute.name, value: attribute.value)
    }
  }
}
