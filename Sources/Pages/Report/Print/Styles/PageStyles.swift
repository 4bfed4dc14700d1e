extension ReportPrint {
  /// The sheets: their size and margins, the number of the page, and what stands on every page.
  var pageStyles: String {
    let sheet = layout.geometry
    let upright = "size: \(sheet.width.css) \(sheet.height.css); \(sheet.margins().css)"
    let wide = "size: \(sheet.height.css) \(sheet.width.css); \(sheet.landscapeMargins().css)"
    let backs =
      layout.isDoubleSided
      ? "@page :left { \(sheet.margins(back: true).css) }\n@page wide:left { \(sheet.landscapeMargins(back: true).css) }\n"
      : ""
    return """
      @page { \(upright) \(footnoteArea) }
      @page { \(pageNumber) }
      @page { \(labels) }
      @page wide { \(wide) }
      \(backs)@page :first { \(Self.noNumber) }
      @page :nth(1 of annex) { counter-reset: page 1; \(Self.noNumber) }
      @page :nth(1 of wide) { counter-reset: page 1; \(Self.noNumber) }

      """
  }

  /// The first page of a document has no number, nor has the first of an annex, whose pages are counted for themselves.
  private static var noNumber: String { "@top-center { content: none; }" }

  /// The number begins at its distance from the sheet's edge: the line is as high as its letters, without leading.
  private var pageNumber: String {
    let style = layout[.pageNumber]
    return """
      @top-center { content: counter(page); font: \(style.size.css)/\(Self.tightLine) "\(PrintFont.family)"; \
      vertical-align: top; padding-top: \(layout.geometry.numberFromEdge.css); }
      """
  }

  private var footnoteArea: String { "@footnote { border-top: 0.5pt solid black; margin-top: 8pt; padding-top: 4pt; }" }

  /// Height of the face's letters with their marks, as a share of the size.
  private static var tightLine: String { "1.107" }

  private var labels: String {
    [
      notices.topRight.map { notice("top-right", $0, from: "top") },
      notices.bottomLeft.map { notice("bottom-left", $0, from: "bottom") },
      notices.bottomRight.map { notice("bottom-right", $0, from: "bottom") },
    ].compactMap(\.self).joined(separator: " ")
  }

  private func notice(_ box: String, _ text: String, from edge: String) -> String {
    """
    @\(box) { content: \(StyleRule.quoted(text)); white-space: nowrap; \
    font: bold \(layout[.notice].size.css)/\(Self.tightLine) "\(PrintFont.family)"; \
    vertical-align: \(edge); padding-\(edge): \(layout.geometry.numberFromEdge.css); }
    """
  }
}
