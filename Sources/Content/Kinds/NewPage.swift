import Diagnostics
import Input
import Vietnamese

/// The file that a new page starts as: the right place, and front matter that names what is still to be filled in.
package struct NewPage: Sendable, Hashable {
  /// Path relative to the root.
  package let path: String
  package let text: String

  /// A page of a kind. What the kind requires is there without a value, with a word about what it means, unless the title tells it: a
  /// sample would pass for what somebody wrote. What the kind merely allows stands below as comments. It is a draft until its writer
  /// deletes that line.
  ///
  /// The caller writes the file, and never over one that exists. Nil where the title leaves nothing for a file name.
  package static func template(
    _ declaration: KindDeclaration, among kinds: SiteKinds, title: String, date: CalendarDate, language: Language
  ) -> NewPage? {
    let title = title.nfc.onOneLine
    let slug = Slug.make(title)
    guard !slug.isEmpty, let path = path(declaration.place, slug: slug, date: date) else { return nil }
    var lines = ["---", "title: \(YAMLQuoting.scalar(title))"]
    // The folder tells the kind, except where it could not.
    if kinds.byFolder(of: path).kind != declaration.kind { lines.append("kind: \(declaration.kind.rawValue)") }
    lines.append(line(ofDateIn: declaration, date, language))
    lines.append(line(ofStateIn: declaration, language))
    if declaration.audience == .internalUntilDecided {
      let word = language == .vietnamese ? Audience.internal.word.vi : Audience.internal.rawValue
      lines.append("audience: \(word)  # \(Wording.audience[language])")
    }
    let own = declaration.ownFields.filter {
      declaration.kind != .annualReport || $0.name != ReportIssue.draftNumber.name
    }
    let values = NewPageValues(kind: declaration.kind, title: title)
    lines += own.filter(\.isRequired).map { field in
      values.value(of: field).map { "\(field.name): \($0)  # \(field.doc[language])" }
        ?? line(toFill: field, date, language)
    }
    let optional = own.filter { !$0.isRequired } + [PageFields.summary.field, PageFields.tags.field]
    lines += optional.map { "# " + line($0, date, language) }
    return NewPage(path: "content/" + path, text: (lines + ["---", "", ""]).joined(separator: "\n"))
  }

  /// What makes it a draft: a report is printed as one, any other page is left out.
  private static func line(ofStateIn declaration: KindDeclaration, _ language: Language) -> String {
    let draft = PageFields.draft.field
    return declaration.commonFields.contains { $0.name == draft.name }
      ? "\(draft.name): true  # \(Wording.draft[language])"
      : declaration.ownFields.first { $0.name == ReportIssue.draftNumber.name }.map {
        "\($0.name): 1  # \($0.doc[language])"
      } ?? ""
  }

  /// The day: of news it is the day on which it is written; of what happens on a day only its writer knows it.
  private static func line(ofDateIn declaration: KindDeclaration, _ date: CalendarDate, _ language: Language) -> String
  {
    let isKnown = !declaration.dateIsRequired || declaration.kind == .news
    return isKnown ? "date: \(date.iso)" : line(toFill: PageFields.requiredDate.field, date, language)
  }

  /// The line of a key that is required and still without a value.
  private static func line(toFill field: Field, _ date: CalendarDate, _ language: Language) -> String {
    if case .whole(1000...9999) = field.type { return line(field, date, language) }
    let example: String
    if case .choice(let choices) = field.type {
      let words = choices.map { language == .vietnamese ? $0.written : $0.value }
      example = "\(Wording.choose[language]): \(words.joined(separator: ", "))"
    } else {
      example = "\(Wording.example[language]): \(field.sample)"
    }
    return "\(field.name):  # \(field.doc[language]) (\(Wording.required[language])); \(example)"
  }

  private static func line(_ field: Field, _ date: CalendarDate, _ language: Language) -> String {
    let value =
      switch field.type {
      case .date: date.iso
      case .whole(let range) where range == 1000...9999: String(date.year)
      default: field.sample
      }
    return "\(field.name): \(value)  # \(field.doc[language])"
  }

  private static func path(_ place: KindDeclaration.Place, slug: String, date: CalendarDate) -> String? {
    switch place {
    case .anywhere: slug == "index" || slug == "static" ? nil : slug + ".md"
    case .file(let path): path
    case .folder(let folder): "\(folder)/\(slug).md"
    case .yearIndex(let folder): "\(folder)/\(date.year)/index.md"
    case .yearFolder(let folder): "\(folder)/\(date.year)/\(slug).md"
    }
  }
}

extension Wording {
  fileprivate static let audience = Wording(
    vi: "Được phép đăng công khai thì đổi thành: công khai",
    en: "For the office; where it may be published, change it to public")
  fileprivate static let required = Wording(vi: "bắt buộc", en: "required")
  fileprivate static let example = Wording(vi: "ví dụ", en: "for example")
  fileprivate static let choose = Wording(vi: "một trong", en: "one of")
  fileprivate static let draft = Wording(
    vi: "Bản thảo: xóa dòng này khi bài đã xong", en: "A draft: delete this line when the page is done")
}
