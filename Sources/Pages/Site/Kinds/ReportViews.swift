import Content

extension KindViews {
  /// What the page of a report shows beside its text; the files are those of the edition.
  func view(_ report: Report, _ document: ReportDocument, audience: Audience) -> ReportView {
    let head = document.head
    return ReportView(
      year: String(document.year), issuer: head.issuer, number: head.number.map { "\($0)-\(head.symbol)" },
      date: head.date.map(DateView.init), signer: document.closing.signer, signerPost: document.closing.post,
      draftNumber: head.draftNumber.map(String.init),
      files: PrintedFormat.all(for: audience).map { format in
        let address = report.address(of: format)
        return FileView(url: routes.url(address), name: SourcePath.name(of: address))
      })
  }
}

extension PrintedFormat {
  /// What an edition has of each report: the file to be commented on is for the office alone.
  static func all(for audience: Audience) -> [PrintedFormat] {
    audience == .public ? [.pdf] : [.pdf, .docx]
  }
}
