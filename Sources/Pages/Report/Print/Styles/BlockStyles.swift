extension ReportPrint {
  /// Lists, notes, pictures and charts, and notes at the foot of a page.
  var blockStyles: [StyleRule] {
    let (gap, inside) = (layout.body.paragraphGap.css, layout.body.firstLine.css)
    return [
      // Lines of a list begin as paragraphs do, with a dash, as an office writes them.
      StyleRule("ul, ol", ["margin: 0;", "padding: 0;", "list-style: none;"]),
      StyleRule("li ul, li ol", ["padding-left: 5mm;"]),
      StyleRule(
        "li", ["margin: \(gap) 0;", "text-indent: \(inside);", "text-align: justify;", "orphans: 2;", "widows: 2;"]),
      StyleRule("ul > li::before", ["content: \"-\\a0\";"]),
      StyleRule("li li::before", ["content: \"+\\a0\";"]),
      StyleRule("ol > li::before", ["content: counter(list-item) \".\\a0\";"]),
      StyleRule("li > p:first-child", ["display: inline;"]),
      StyleRule("blockquote, address", ["margin: \(gap) 0 \(gap) \(inside);", "font-style: italic;"]),
      StyleRule("blockquote p, address p, aside p, figcaption", ["text-indent: 0;"]),
      StyleRule("aside", ["margin: \(gap) 0;", "padding: 0 4mm;", "border: 0.5pt solid black;"]),
      StyleRule(".note-title", ["font-weight: bold;", "break-after: avoid;"]),
      StyleRule("figure", ["margin: \(gap) 0;", "text-align: center;"]),
      StyleRule("figure:not(.data-table)", ["break-inside: avoid;"]),
      StyleRule("img, svg", ["max-width: 100%;", "max-height: 200mm;", "height: auto;"]),
      // Its letters are drawn for a narrow screen: as wide as the page they would be larger than the text.
      StyleRule(".chart svg", ["width: 105mm;", "margin: 0 auto;"]),
      StyleRule("figcaption", ["text-align: center;", "font-style: italic;", "break-before: avoid;"]),
      StyleRule("hr", ["border: 0;", "border-top: 0.5pt solid black;", "width: 30%;", "margin: \(gap) auto;"]),
      StyleRule(
        ".footnote",
        ["float: footnote;", "footnote-policy: line;", "text-indent: 0;", "text-align: justify;"]
          + layout.letters(.table)),
      StyleRule("::footnote-call", ["font-size: 9pt;", "vertical-align: super;", "line-height: 0;"]),
      StyleRule("::footnote-marker", ["content: counter(footnote) \". \";", "font-weight: normal;"]),
    ]
  }
}
