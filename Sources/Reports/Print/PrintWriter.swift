import Markdown
import Text

/// Writes the blocks of one report as data, and keeps what is to be known of all of them.
struct PrintWriter {
  let layout: OfficialLayout
  let spelled: @Sendable (String) -> String
  /// The pictures so far, in order.
  private(set) var pictures: [PrintPicture] = []
  /// The structural level of the heading before; none is deeper by more than one.
  private var level = 0

  init(layout: OfficialLayout, spelled: @escaping @Sendable (String) -> String) {
    self.layout = layout
    self.spelled = spelled
  }

  /// A text in the site's place of tone marks.
  func text(_ text: String) -> JSONText { .string(spelled(text)) }

  /// The blocks before the first chapter.
  mutating func opening(_ blocks: [Block]) -> JSONText {
    level = 0
    return json(of: blocks)
  }

  /// The blocks of a chapter or an annex, whose own name is the heading of level 1.
  mutating func chapter(_ blocks: [Block]) -> JSONText {
    level = 1
    return json(of: blocks)
  }

  mutating func json(of blocks: [Block]) -> JSONText { .list(blocks.map { json(of: $0) }) }

  /// What a picture is called in the data; the same one is kept once.
  mutating func file(of picture: InlinePicture) -> JSONText {
    if let known = pictures.first(where: { $0.source == picture.address }) { return .string(known.name) }
    let ending = picture.address.split(separator: ".").last.map { $0.prefix { $0.isLetter || $0.isNumber } } ?? ""
    let new = PrintPicture(name: "picture/\(pictures.count + 1).\(ending)", source: picture.address)
    pictures.append(new)
    return .string(new.name)
  }

  /// A heading. Its level tells the outline where it stands; how it looks is a matter of its component, whatever levels a writer
  /// has left out above it.
  mutating func json(of heading: BlockHeading) -> JSONText {
    let component = LayoutComponent.ofHeading(level: heading.level)
    level = min(heading.level - 1, level + 1)
    let number = heading.number.map { [Inline.text($0 + "\u{A0}")] } ?? []
    let content = layout[component].isUpperCase ? heading.content.uppercased : heading.content
    return .object([
      ("t", .string("heading")), ("component", .string(component.rawValue)), ("level", .number(level)),
      ("id", .string(heading.id)), ("c", json(of: number + content)),
    ])
  }
}

extension LayoutComponent {
  /// The component of a heading of a level of HTML, 2 to 6.
  static func ofHeading(level: Int) -> LayoutComponent {
    switch level {
    case ...2: .chapter
    case 3: .section
    case 4: .subsection
    case 5: .point
    default: .item
    }
  }
}

extension [Inline] {
  /// The same text in capitals.
  fileprivate var uppercased: [Inline] {
    rewritten { inline in
      if case .text(let text) = inline { [.text(text.uppercased())] } else { [inline] }
    }
  }
}
