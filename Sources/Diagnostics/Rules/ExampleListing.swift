/// One file of an example, printed with the place marked at which a finding must point.
struct ExampleListing {
  private let file: Example.File
  private let isAtFault: Bool

  /// A listing of `file`; `isAtFault` tells whether the file as a whole is what the finding names.
  init(_ file: Example.File, isAtFault: Bool) {
    self.file = file
    self.isAtFault = isAtFault
  }

  /// The file's name, and below it its text line by line, or a word about what it is instead of text.
  func lines(language: Language, style: TerminalStyle, severity: Severity) -> [String] {
    let note = isAtFault ? "  " + style.severity("← " + Wording.atFault[language], severity) : ""
    switch file.matter {
    case .text(let text):
      let listing = MarkedText(text, path: file.path)
      let name = listing.fault?.description ?? file.path
      return ["  " + VisibleText.of(name) + note]
        + numbered(listing, language: language, style: style, severity: severity)
    case .bytes(let bytes): return [head(.binary(bytes.count), language) + note]
    case .symlink(let target): return [head(.symlink(target), language) + note]
    case .unreadable: return [head(.unreadable, language) + note]
    }
  }

  private func head(_ matter: Wording, _ language: Language) -> String {
    "  \(VisibleText.of(file.path)) (\(VisibleText.of(matter[language])))"
  }

  private func numbered(
    _ text: MarkedText, language: Language, style: TerminalStyle, severity: Severity
  ) -> [String] {
    text.parts.flatMap { part in
      switch part {
      case .gap(let count): return [style.faint("     ⋮ │ " + Wording.leftOut(count)[language])]
      case .line(let place):
        let excerpt = Excerpt(place)
        let isMarked = place.line == text.fault?.place?.line
        return [excerpt.line(style: style)] + (isMarked ? [excerpt.carets(style: style, severity: severity)] : [])
      }
    }
  }
}

extension Wording {
  fileprivate static let atFault = Wording(vi: "tệp có lỗi", en: "the file at fault")
  fileprivate static let unreadable = Wording(vi: "không ai đọc được tệp này", en: "a file that nobody may read")

  fileprivate static func leftOut(_ count: Int) -> Wording {
    Wording(vi: "(\(count) dòng nữa)", en: "(\(count) more lines)")
  }

  fileprivate static func binary(_ count: Int) -> Wording {
    Wording(vi: "\(count) byte, không phải văn bản", en: "\(count) bytes, not text")
  }

  fileprivate static func symlink(_ target: String) -> Wording {
    Wording(vi: "liên kết tượng trưng tới “\(target)”", en: "a symbolic link to “\(target)”")
  }
}
