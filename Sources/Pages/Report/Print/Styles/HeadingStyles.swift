extension ReportPrint {
  /// Headings within the text. None stands alone at the foot of a page.
  var headingStyles: [StyleRule] {
    let levels: [(String, LayoutComponent)] = [
      ("h2", .chapter), ("h3", .section), ("h4", .subsection), ("h5", .point), ("h6", .item),
    ]
    return [
      StyleRule(
        "h2, h3, h4, h5, h6",
        [
          "margin: \(layout.body.paragraphGap.css) 0;", "text-indent: \(layout.body.firstLine.css);",
          "text-align: justify;", "break-after: avoid;", "break-inside: avoid;",
        ])
    ] + levels.map { StyleRule($0, layout.letters($1)) }
  }
}
