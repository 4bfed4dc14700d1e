extension ReportPrint {
  /// Tables of figures: their heads stand on every page, and a row is never split.
  var tableStyles: [StyleRule] {
    [
      StyleRule(
        "table",
        ["width: 100%;", "margin: 0;", "border-collapse: collapse;", "text-align: left;"] + layout.letters(.table)),
      StyleRule(".table-scroll", ["margin: \(layout.body.paragraphGap.css) 0;"]),
      StyleRule(
        "caption", layout.letters(.table) + ["font-weight: bold;", "padding-bottom: 3pt;", "break-after: avoid;"]),
      StyleRule("thead", ["display: table-header-group;"]),
      StyleRule("tfoot", ["display: table-row-group;"]),
      StyleRule("tr", ["break-inside: avoid;"]),
      StyleRule(
        "th, td", ["border: 0.5pt solid black;", "padding: 2pt 3pt;", "vertical-align: middle;", "text-indent: 0;"]),
      StyleRule("th", ["font-weight: bold;", "text-align: center;"]),
      StyleRule("th[scope=\"row\"]", ["text-align: left;"]),
      StyleRule("td p, th p", ["margin: 0;", "text-indent: 0;", "text-align: inherit;"]),
      StyleRule(".short-name", ["white-space: nowrap;"]),
      // A table of a few rows stands whole; a longer one would leave too much of a page empty.
      StyleRule(".data-table:not(:has(tbody tr:nth-child(13)))", ["break-inside: avoid;"]),
      StyleRule(".row-total > *, .row-group > *", ["font-weight: bold;"]),
      StyleRule(".row-memo > *", ["font-style: italic;"]),
      // Under the title of a table or a chart: what its numbers count, and up to which day.
      StyleRule(
        ".data-title", ["display: block;", "font-weight: bold;", "font-style: normal;", "text-align: center;"]),
      StyleRule(
        ".data-mark, .data-date, .data-unit",
        ["display: block;", "font-weight: normal;", "font-style: italic;", "text-align: right;"]),
      StyleRule(".data-mark, .data-date", ["text-align: center;"]),
      StyleRule(".align-left", ["text-align: left;"]),
      StyleRule(".align-center", ["text-align: center;"]),
      StyleRule(".align-right", ["text-align: right;"]),
    ]
  }
}
