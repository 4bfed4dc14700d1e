/// Turns the HTML of chapters and annexes, which was written for a web page, into HTML for paper.
///
/// One rewriter serves a whole report: an id that an earlier chapter has taken is given anew, and its links with it.
struct FragmentRewriter {
  private let form: FragmentForm
  /// Ids taken so far.
  private var ids: Set<String>
  /// Every id that a link may lead to.
  private let targets: Set<String>
  /// How many notes stand at the foot of pages so far; the print counts them through all of a report.
  private var noteCount = 0
  /// The pictures met so far, in order.
  private(set) var pictures: [PrintPicture] = []

  /// A rewriter for one form; `ids` are taken already, and `fragments` are all that it will be given.
  init(_ form: FragmentForm, ids: Set<String>, fragments: [[UInt8]]) {
    (self.form, self.ids) = (form, ids)
    targets = fragments.reduce(into: ids) { targets, html in
      for case .open(let tag) in FragmentPiece.pieces(of: html) {
        if let id = tag["id"], form == .wordProcessor || !FragmentNotes.isNote(id) { targets.insert(id) }
      }
    }
  }

  /// The fragment as it goes to paper.
  mutating func rewrite(_ html: [UInt8]) -> String {
    let pieces = FragmentPiece.pieces(of: html)
    let renamed = rename(idsOf: pieces)
    let notes = FragmentNotes(pieces)
    var result: [FragmentPiece] = []
    var openLinks: [Bool] = []
    // Text of code and of charts up to here stays as it is.
    var verbatimEnd = 0
    var noteNumbers: [String: Int] = [:]
    var index = 0
    while index < pieces.count {
      guard case .open(var tag) = pieces[index] else {
        if case .close("a") = pieces[index] {
          result.append(.close(openLinks.popLast() ?? true ? "a" : "span"))
        } else if case .text(let text) = pieces[index], form == .print, index >= verbatimEnd {
          if !isIndentation(pieces[index], after: result.last) { result += FragmentWords.whole(text) }
        } else {
          result.append(pieces[index])
        }
        index += 1
        continue
      }
      if isLeftOut(tag) {
        index = FragmentElement.end(in: pieces, from: index)
        continue
      }
      if form == .print, let call = notes.call(at: index, in: pieces) {
        if let number = noteNumbers[call.id] {
          result += [.open(FragmentTag("sup")), .text(String(number)), .close("sup")]
        } else {
          noteCount += 1
          noteNumbers[call.id] = noteCount
          result += call.note
        }
        index = call.end
        continue
      }
      if tag.name == "input" {
        result.append(.text(tag["checked"] == nil ? "[\u{A0}\u{A0}]" : "[x]"))
        index += 1
        continue
      }
      if tag.name == "svg" || tag.name == "pre" { verbatimEnd = FragmentElement.end(in: pieces, from: index) }
      if tag.name == "a" { openLinks.append(isKept(link: &tag, renamed)) }
      change(&tag, renamed)
      if isShortName(tag, pieces[min(index + 1, pieces.count - 1)]) { tag["class"] = "short-name" }
      result.append(.open(tag))
      index += 1
    }
    return FragmentPiece.html(of: result)
  }

  /// Whether a piece is white space between a line of a list and its text, which paper would show behind the dash.
  private func isIndentation(_ piece: FragmentPiece, after last: FragmentPiece?) -> Bool {
    guard case .text(let text) = piece, case .open(let tag) = last, tag.name == "li" else { return false }
    return text.allSatisfy(\.isWhitespace)
  }

  /// Whether a cell is the head of its row and short enough to stand on one line, however wide the heads of numbers are.
  private func isShortName(_ tag: FragmentTag, _ content: FragmentPiece) -> Bool {
    guard form == .print, tag.name == "th", tag["scope"] == "row", case .text(let text) = content else { return false }
    return text.count <= 22
  }

  /// What paper has no use for: ways back to the text, notes that stand elsewhere, other sizes of a picture.
  private func isLeftOut(_ tag: FragmentTag) -> Bool {
    switch tag.name {
    case "a": tag.has(class: "footnote-back")
    case "section": form == .print && tag.has(class: "footnotes")
    case "svg": form == .wordProcessor
    // Paper has the chart, a word processor's file its numbers.
    case "details": form == .print && tag.has(class: "chart-data")
    case "summary": form == .wordProcessor
    case "source", "script": true
    default: false
    }
  }

  /// Whether a link can be followed from paper or its file; else only its text is kept.
  private func isKept(link tag: inout FragmentTag, _ renamed: [String: String]) -> Bool {
    guard let target = tag["href"] else { return false }
    if target.hasPrefix("#") {
      let id = String(target.dropFirst())
      tag["href"] = "#" + (renamed[id] ?? id)
      if targets.contains(id) { return true }
    }
    if ["https://", "http://", "mailto:", "tel:"].contains(where: target.hasPrefix) { return true }
    tag = FragmentTag("span")
    return false
  }

  private mutating func change(_ tag: inout FragmentTag, _ renamed: [String: String]) {
    tag.attributes.removeAll { attribute in
      Self.useless.contains(attribute.name) || (attribute.name.hasPrefix("aria-") && form == .print)
        || (attribute.name == "role" && form == .print)
    }
    if let id = tag["id"], let new = renamed[id] { tag["id"] = new }
    // A chart's shapes name the pattern that fills them.
    for index in tag.attributes.indices where tag.attributes[index].value.hasPrefix("url(#") {
      let id = String(tag.attributes[index].value.dropFirst(5).dropLast())
      if let new = renamed[id] { tag.attributes[index].value = "url(#\(new))" }
    }
    // A class of the web's tables that is also the name of a component of the head.
    if tag.name == "td" || tag.name == "th", let old = tag["class"] {
      tag["class"] = old == "number" ? "align-right" : old == "ordinal" ? "align-center" : old
    }
    if form == .wordProcessor, tag.name == "td" || tag.name == "th" { tag["style"] = Self.alignment(of: tag) }
    switch tag.name {
    case "img":
      if let source = tag["src"] { tag["src"] = address(ofPicture: source) }
    case "ol":
      // The layout engine numbers lines of a list by a counter, which an attribute does not set.
      if form == .print, let start = tag["start"].flatMap(Int.init) {
        tag["style"] = "counter-reset: list-item \(start - 1)"
      }
    // What draws charts does not know the face of the document's text.
    case "svg": tag["font-family"] = PrintFont.family
    default:
      if tag["font-family"] != nil { tag["font-family"] = PrintFont.family }
    }
  }

  /// A cell's alignment as the reader of HTML for the word processor takes it.
  private static func alignment(of cell: FragmentTag) -> String? {
    for side in ["left", "center", "right"] where cell.has(class: "align-\(side)") { return "text-align: \(side)" }
    return cell.name == "th" ? "text-align: center" : nil
  }

  private static let useless: Set<String> = ["loading", "tabindex", "srcset", "sizes", "decoding", "title"]

  private mutating func address(ofPicture source: String) -> String {
    if let known = pictures.first(where: { $0.source == source }) { return known.address }
    let picture = PrintPicture(address: "kyyeu:picture/\(pictures.count + 1)", source: source)
    pictures.append(picture)
    return picture.address
  }

  /// New names for the ids of a fragment that are taken; the others are taken now.
  private mutating func rename(idsOf pieces: [FragmentPiece]) -> [String: String] {
    var renamed: [String: String] = [:]
    for case .open(let tag) in pieces {
      guard let id = tag["id"] else { continue }
      var (candidate, number) = (id, 2)
      while ids.contains(candidate) { (candidate, number) = ("\(id)-\(number)", number + 1) }
      ids.insert(candidate)
      if candidate != id { renamed[id] = candidate }
    }
    return renamed
  }
}
