import Content
import Text

extension KindViews {
  /// What the page of a report shows beside its text; `formats` are its printed files.
  func view(_ report: Report, _ document: ReportDocument<some Sendable>, formats: [PrintedFormat]) -> ReportView {
    let head = document.head
    return ReportView(
      year: String(document.year), issuer: head.issuer,
      number: head.number.map { $0 + report.layout.words.numberJoint + head.symbol },
      date: head.date.map(DateView.init), state: head.state, signer: document.closing.signer,
      signerPost: document.closing.post,
      draftNumber: head.draftNumber.map(String.init),
      files: formats.map { format in
        let address = report.address(of: format)
        return FileView(url: routes.url(address), name: SourcePath.name(of: address))
      })
  }
}
