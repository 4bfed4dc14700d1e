import Content
import Diagnostics
import Input
import Markdown
import Vietnamese

/// Puts a report together of its chapters and figures, once for each form in which it is shown.
struct ReportAssembly: Sendable {
  let head: ReportHeadAssembly
  let audience: Audience
  /// What is printed of each report.
  let formats: [PrintedFormat]
  let targets: LinkTargets
  let routes: Routes
  let pictures: PictureSizes
  let figures: FigureValues

  /// Where a report is shown.
  enum Form: Sendable {
    /// On the site, where links lead from page to page.
    case web
    /// On paper, where only full addresses lead anywhere.
    case print
  }

  /// A report put together, and what was found on the way.
  struct Outcome {
    let document: ReportDocument
    let diagnostics: [Diagnostic]
    let anchors: [Rendered.Anchor]
    let picture: String?
  }

  /// Puts a report together.
  /// - Throws: `LoadingFailure` where the machine refuses what reading takes.
  func assemble(
    _ report: Report, as form: Form, markdown: MarkdownRenderer
  ) throws(LoadingFailure) -> Outcome {
    var texts = ReportTexts(report, form: form, assembly: self, markdown: markdown)
    let opening = try texts.render(report.page, level: 2)
    let numbering = ReportNumbering(report.layout)
    var number = 0
    let chapters = try report.chapters.map { page throws(LoadingFailure) in
      if page.isNumberedChapter { number += 1 }
      let id = texts.takeID(page.title)
      let text = try texts.render(page, level: 3)
      return ReportChapter(
        id: id, number: page.isNumberedChapter ? numbering.chapter(number) : nil, title: page.title, body: text.html,
        headings: text.headings)
    }
    let annexes = try report.annexes.enumerated().map { index, page throws(LoadingFailure) in
      let id = texts.takeID("phu-luc-\(index + 1)")
      return ReportAnnex(
        id: id, number: index + 1, title: page.title, isLandscape: page.isLandscapeAnnex,
        body: try texts.render(page, level: 3).html)
    }
    let document = ReportDocument(
      year: report.details.year, head: head.head(of: report), opening: opening.html, chapters: chapters,
      closing: head.closing(of: report), annexes: annexes,
      isIllustrative: report.isIllustrative || texts.showsIllustrative, isInternal: audience == .internal)
    return Outcome(
      document: document, diagnostics: texts.diagnostics, anchors: texts.anchors, picture: texts.picture)
  }
}

extension Page {
  fileprivate var isNumberedChapter: Bool {
    if case .reportChapter(let chapter) = details { chapter.isNumbered } else { false }
  }

  fileprivate var isLandscapeAnnex: Bool {
    if case .reportChapter(let chapter) = details { chapter.isLandscape } else { false }
  }
}
