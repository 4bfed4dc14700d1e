import Diagnostics
import Input
import Vietnamese

/// The file that a new page starts as: the right place, and front matter that loads as it is.
package struct NewPage: Sendable, Hashable {
  /// Path relative to the root.
  package let path: String
  package let text: String

  /// A page of a kind. What the kind requires is filled with samples to be replaced, each with a word about what it means;
  /// what it merely allows stands below as comments. It is a draft until its writer deletes that line.
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
    lines.append("date: \(date.iso)")
    lines.append(line(ofStateIn: declaration, language))
    if declaration.audience == .internalUntilDecided {
      lines.append("audience: internal  # \(Wording.audience[language])")
    }
    let own = declaration.ownFields.filter {
      declaration.kind != .annualReport || $0.name != ReportIssue.draftNumber.name
    }
    lines += own.filter(\.isRequired).map { line($0, date, language) }
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
    vi: "Nội bộ; được phép đăng công khai thì đổi thành public",
    en: "For the office; where it may be published, change it to public")
  fileprivate static let draft = Wording(
    vi: "Bản thảo: xóa dòng này khi bài đã xong", en: "A draft: delete this line when the page is done")
}
