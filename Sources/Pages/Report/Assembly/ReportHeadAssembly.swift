import Content

/// The parts of a report that are filled in, not written: its head and what stands under its text.
struct ReportHeadAssembly: Sendable {
  let settings: SiteSettings
  let committee: Committee?

  func head(of report: Report) -> ReportHead {
    let (details, issue) = (report.details, report.issue)
    let written = issue.number.map(Self.parts)
    return ReportHead(
      parent: report.branch == nil ? settings.parent ?? committee?.parent ?? "" : settings.name,
      issuer: report.branch?.page.title ?? details.issuer,
      number: written?.number, symbol: written?.symbol ?? (report.branch == nil ? "BC/ĐU" : "BC/CB"),
      place: details.place ?? settings.place ?? "", date: issue.signedOn, type: "Báo cáo",
      subject: details.subject ?? Self.usualSubject(report),
      draftNumber: issue.number == nil ? issue.draftNumber ?? 1 : nil, marks: details.marks,
      addressee: report.layout.words.hasAddressee ? details.addressee : nil)
  }

  func closing(of report: Report) -> ReportClosing {
    let authority = report.branch == nil ? "Đảng ủy" : "Chi bộ"
    let kept = "Lưu \(authority)"
    let recipients = report.details.recipients
    let isComplete = recipients.last?.hasPrefix("Lưu") == true
    return ReportClosing(
      authority: authority, post: post(of: report), signer: report.issue.signer,
      recipients: isComplete ? recipients : recipients + [kept])
  }

  /// The post that is filled in, else the one that the signer holds, else the one that leads.
  private func post(of report: Report) -> String {
    let posts = report.branch?.branch.posts ?? committee?.posts ?? []
    return report.issue.signerPost ?? posts.first { $0.name == report.issue.signer }?.post ?? "Bí thư"
  }

  /// `12-BC/ĐU` in its number and its symbol; a number of one digit takes a zero before it.
  private static func parts(_ number: String) -> (number: String, symbol: String) {
    let digits = number.prefix { $0.isASCII && $0.isNumber }
    let symbol = number.dropFirst(digits.count).drop { "-–/ ".contains($0) }
    return (digits.count == 1 ? "0" + digits : String(digits), String(symbol))
  }

  /// The Party's layout begins it small; the State's, whose type of document stands by itself, with a capital.
  private static func usualSubject(_ report: Report) -> String {
    let year = report.details.year
    let subject = "tổng kết công tác năm \(year), phương hướng, nhiệm vụ năm \(year + 1)"
    return report.layout.name == "party" ? subject : subject.prefix(1).uppercased() + subject.dropFirst()
  }
}
