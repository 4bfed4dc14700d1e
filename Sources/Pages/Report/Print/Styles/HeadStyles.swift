extension ReportPrint {
  /// The head of the first page.
  var headStyles: [StyleRule] {
    let share = Length.written((layout.headShare * 1000).rounded() / 10)
    return [
      StyleRule(".columns", ["display: table;", "table-layout: fixed;", "width: 100%;"]),
      StyleRule(".row", ["display: table-row;"]),
      StyleRule(".cell", ["display: table-cell;", "vertical-align: top;", "text-align: center;"]),
      StyleRule(".head .cell:first-child", ["width: \(share)%;", "padding-right: 2mm;"]),
      StyleRule(".columns p, .ornament, .addressee", ["margin: 0;", "text-indent: 0;", "text-align: center;"]),
      StyleRule(".nation, .motto, .number, .authority", ["white-space: nowrap;"]),
      StyleRule(".head .row + .row .cell", ["padding-top: 4pt;"]),
      StyleRule(".head .draft, .head .mark", ["margin-top: 4pt;"]),
    ]
      + [.nation, .motto, .parent, .issuer, .number, .place, .mark, .draft].map(style)
      + ruleStyles + titleStyles
  }

  private func style(_ component: LayoutComponent) -> StyleRule {
    StyleRule(".\(component.rawValue)", layout.letters(component))
  }

  /// Rules are drawn, below the letters and as long as the layout asks; a box that fits its text gives the length.
  private var ruleStyles: [StyleRule] {
    let lengths = LayoutComponent.allCases.compactMap { component -> StyleRule? in
      guard case .rule(let share, _) = layout.ornaments[component] else { return nil }
      return StyleRule(
        ".\(component.rawValue) .ruled::after", ["width: \(Length.written((share * 1000).rounded() / 10))%;"])
    }
    return [
      StyleRule(".ruled", ["display: inline-block;"]),
      StyleRule(
        ".ruled::after", ["content: \"\";", "display: block;", "margin: 1.5pt auto 0;", "border-top: 0.75pt solid;"]),
    ] + lengths
  }

  private var titleStyles: [StyleRule] {
    [
      StyleRule("h1", ["margin: 18pt 0 0;", "text-align: center;", "font: inherit;"]),
      StyleRule("h1 > span", ["display: block;"]), style(.type), style(.subject),
      StyleRule("h1 + .ornament", ["margin-bottom: 12pt;"]),
      StyleRule("header", ["margin-bottom: 12pt;"]),
      StyleRule(".addressee", layout.letters(.addressee) + ["margin-top: 12pt;"]),
    ]
  }
}
