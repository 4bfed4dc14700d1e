import Diagnostics
import Input

/// What stands in for a page whose front matter has errors, so that its text can be checked in the same run. It is an ordinary page
/// in nothing that is published.
enum StandIn {
  /// Nil where the text cannot be judged without the front matter: that of a report, whose figures are those of its year, and of a page
  /// that says that it is not published yet.
  static func page(
    _ file: ContentFile, _ source: SourceText, body: Range<Int>, title: String?, choice: KindChoice?,
    common: ReadPage.Common, kinds: SiteKinds
  ) -> ReadPage? {
    let kind = choice?.declaration ?? kinds.byFolder(of: file.pathInContent)
    guard ![.annualReport, .reportChapter].contains(kind.kind), !common.isDraft else { return nil }
    let title = title ?? PagePath.stem(of: PagePath.name(of: file.path))
    let standing = AudienceStanding(kind: kind, declined: choice?.declined, details: .none, title: title)
    return ReadPage(
      file: file, source: source, body: body, title: title, kind: kinds[.page], values: FieldValues(), details: .none,
      common: common, standing: standing)
  }
}
