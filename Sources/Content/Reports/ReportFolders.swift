/// Which report a chapter is part of, by where its file lies: beside the report's `index.md`, or, of the report of the
/// branches, in a folder there that is named with the code of one branch.
struct ReportFolders<Report> {
  private let reports: [String: Report]
  private let isOfBranches: (Report) -> Bool

  /// The reports by the folders of their pages, without a slash at their end.
  init(_ reports: [String: Report], isOfBranches: @escaping (Report) -> Bool) {
    self.reports = reports
    self.isOfBranches = isOfBranches
  }

  /// The report that the chapters in a folder are part of, and the code of the one branch whose they are; nil where there
  /// is none.
  func report(holding folder: String) -> (report: Report, branch: String?)? {
    if let report = reports[folder] { return (report, nil) }
    guard let report = reports[PagePath.folder(of: folder)], isOfBranches(report) else { return nil }
    return (report, PagePath.name(of: folder))
  }
}

extension Details {
  /// Whether it is a report that each branch has one of.
  var isReportOfBranches: Bool {
    if case .annualReport(let report) = self { report.scope == .branches } else { false }
  }
}
