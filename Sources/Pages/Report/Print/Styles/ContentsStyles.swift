extension ReportPrint {
  /// The list of contents, and the annexes behind it.
  var contentsStyles: [StyleRule] {
    [
      StyleRule(".contents", ["break-before: page;"]),
      StyleRule(
        ".contents h2, .annex > h2",
        layout.letters(.annexTitle) + ["text-align: center;", "text-indent: 0;", "margin-top: 0;"]),
      StyleRule(".contents li", ["text-indent: 0;", "text-align: left;", "margin: 4pt 0;"]),
      StyleRule(".contents li::before", ["content: none;"]),
      StyleRule(".contents .level-3", ["padding-left: 8mm;"]),
      StyleRule(".contents .paged::after", ["content: leader(\".\") target-counter(attr(href), page);"]),
      StyleRule(".annex", ["break-before: page;", "page: annex;"]),
      StyleRule(".annex.wide", ["page: wide;"]),
      StyleRule(".annex > h2 > span", ["display: block;"]),
      StyleRule(
        ".annex-reference",
        ["margin: 0 0 12pt;", "text-indent: 0;", "text-align: center;", "font-style: italic;", "break-after: avoid;"]),
    ]
  }
}
