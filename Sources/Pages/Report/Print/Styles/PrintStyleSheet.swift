extension ReportPrint {
  /// The style sheet of the print, made from the layout's data alone.
  var styleSheet: String {
    let rules = textStyles + headStyles + headingStyles + blockStyles + tableStyles + closingStyles + contentsStyles
    return fontFaces + pageStyles + rules.map(\.css).joined()
  }

  private var fontFaces: String {
    PrintFont.faces.map { address, isBold, isItalic in
      StyleRule(
        "@font-face",
        [
          "font-family: \"\(PrintFont.family)\";", "src: url(\"\(address)\");",
          "font-weight: \(isBold ? "bold" : "normal");", "font-style: \(isItalic ? "italic" : "normal");",
        ]
      ).css
    }.joined()
  }
}
