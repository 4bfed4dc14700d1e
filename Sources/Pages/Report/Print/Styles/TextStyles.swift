extension ReportPrint {
  /// What holds for all text: one face, black, no word ever broken.
  var textStyles: [StyleRule] {
    let body = layout.body
    return [
      StyleRule(
        "html",
        ["font-family: \"\(PrintFont.family)\";", "color: black;", "hyphens: none;"] + layout.letters(.body)),
      StyleRule("body", ["margin: 0;"]),
      StyleRule("pre, code, kbd, samp", ["font-family: inherit;", "font-size: inherit;", "white-space: pre-wrap;"]),
      StyleRule("a", ["color: inherit;", "text-decoration: none;"]),
      StyleRule(".whole", ["white-space: nowrap;"]),
      StyleRule("sup, sub", ["font-size: 9pt;", "line-height: 0;"]),
      StyleRule(
        "p",
        [
          "margin: \(body.paragraphGap.css) 0;", "text-indent: \(body.firstLine.css);", "text-align: justify;",
          "orphans: 2;", "widows: 2;",
        ]),
    ]
  }
}
