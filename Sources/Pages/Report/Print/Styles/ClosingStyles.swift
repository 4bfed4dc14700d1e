extension ReportPrint {
  /// Who receives the report and who signs it: together on one page, with at least two lines of the text before it.
  var closingStyles: [StyleRule] {
    [
      StyleRule(".closing", ["break-before: avoid;", "break-inside: avoid;", "margin-top: 18pt;"]),
      // A last paragraph of one line brings the end of the one before it.
      StyleRule(".last > :last-child, .last > :last-child > li:last-child", ["break-before: avoid;"]),
      StyleRule(".closing .recipients, .columns .recipients p", ["text-align: left;"]),
      StyleRule(".recipients", ["width: 48%;"]),
      StyleRule(".recipients ul", ["margin-top: 3pt;"]),
      StyleRule(".recipients li", ["margin: 0;", "text-indent: 0;", "text-align: left;"] + layout.letters(.recipient)),
      StyleRule(".recipients li::before", ["content: none;"]),
      StyleRule(".signature", ["height: \(layout.signatureRoom.css);"]),
    ] + [.recipientsTitle, .authority, .post, .signer].map { StyleRule(".\($0.rawValue)", layout.letters($0)) }
  }
}
