import Text

extension KindViews {
  /// What the page of a report shows beside the text; `formats` are its printed files.
  func view(_ report: Report, assembly: ReportHeadAssembly, formats: [PrintedFormat]) -> ReportView {
    let head = assembly.head(of: report)
    // The page tells of the report's own signer.
    let signature = assembly.closing(of: report).signatures.last
    return ReportView(
      year: String(report.details.year), issuer: head.issuer,
      number: head.number.map { $0 + report.layout.words.numberJoint + head.symbol },
      date: head.date.map(DateView.init), state: head.state, signer: signature?.name, signerPost: signature?.post ?? "",
      draftNumber: head.draftNumber.map(String.init),
      files: formats.map { format in
        let address = report.address(of: format)
        return FileView(url: routes.url(address), name: SourcePath.name(of: address))
      })
  }
}
