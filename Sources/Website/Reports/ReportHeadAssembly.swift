import Content
import Reports

/// The parts of a report that are filled in, not written: its head and what stands under its text.
struct ReportHeadAssembly: Sendable {
  let settings: SiteSettings
  let committee: Committee?

  package init(settings: SiteSettings, committee: Committee?) {
    self.settings = settings
    self.committee = committee
  }

  /// What stands above the text. Number and day are those of an issued report alone.
  package func head(of report: Report) -> ReportHead {
    let (details, issue) = (report.details, report.issue)
    let written = issue.number.map(ReportNumber.init)
    let isIssued = issue.state == .issued
    return ReportHead(
      parent: parent(of: report), issuer: report.branch?.page.title ?? details.issuer,
      number: isIssued ? written?.number : nil, symbol: symbol(of: report),
      place: details.place ?? settings.place ?? "", date: isIssued ? issue.signedOn : nil,
      type: report.layout.report.type, subject: details.subject ?? report.layout.report.subject(of: details.year),
      draftNumber: issue.state.draftNumber, marks: details.marks,
      addressee: report.layout.words.addressee == nil ? nil : details.addressee, lines: settings.headLines)
  }

  /// What stands under the text.
  package func closing(of report: Report) -> ReportClosing {
    let words = report.words
    let signer = ReportSigner(report, committee: committee)
    let recipients = report.details.recipients
    let isComplete = recipients.last?.hasPrefix("Lưu") == true
    let right: SigningRight =
      words.authority != nil ? .onBehalf : signer.post == words.post ? .ownRight : .inPlace
    return ReportClosing(
      signatures: [
        ReportSignature(authority: words.authority ?? words.post, right: right, post: signer.post, name: signer.name)
      ],
      recipients: isComplete ? recipients : recipients + [words.kept(abbreviation(of: report) ?? "")])
  }

  /// The body above the issuer.
  package func parent(of report: Report) -> String {
    guard report.branch == nil else { return report.details.parent ?? settings.name }
    return report.details.parent ?? settings.parent ?? committee?.parent ?? ""
  }

  /// The issuer in the symbol: as the report states it, else as the layout has it, else as the number is written; nil where
  /// none of them tells it.
  package func abbreviation(of report: Report) -> String? {
    if let stated = report.details.abbreviation ?? report.words.abbreviation { return stated }
    let written = report.issue.number.map(ReportNumber.init)?.symbol ?? ""
    let type = report.layout.report.symbol + report.layout.words.symbolJoint
    return written.hasPrefix(type) && written != type ? String(written.dropFirst(type.count)) : nil
  }

  /// What follows the number: as it is written, else the layout's for a report of this issuer.
  private func symbol(of report: Report) -> String {
    let written = report.issue.number.map(ReportNumber.init)?.symbol ?? ""
    let layout = report.layout
    return written.isEmpty
      ? layout.report.symbol + layout.words.symbolJoint + (abbreviation(of: report) ?? "") : written
  }
}

extension ReportState {
  fileprivate var draftNumber: Int? {
    if case .draft(let number) = self { number } else { nil }
  }
}
