import Vietnamese

/// A report over one calendar year: of the committee, or one of each branch out of the same chapters.
package struct AnnualReport: Sendable {
  package let year: Int
  /// Who issues it, as written; a branch's report is issued by the branch.
  package let issuer: String
  package let scope: ReportScope
  /// The body above the issuer in its head; nil where the site's settings name it.
  package let parent: String?
  /// The issuer in the report's symbol, `KCK`; nil where the official layout has it.
  package let abbreviation: String?
  /// The day up to which its figures count: that of a cut-off that was kept, or that of the year's own tables; nil for the last one
  /// that was kept, else the year's own.
  package let asOf: CalendarDate?
  /// What it is about, without the kind of document; nil where it is the usual subject of such a report.
  package let subject: String?
  /// What is filled in when it is issued. For the report of the branches what holds for each of them that has no
  /// entry of its own in `branches`.
  package let issue: ReportIssue
  /// What is filled in for single branches, by their codes.
  package let branches: [String: ReportIssue]
  /// The same codes, in the order in which they are written.
  package let branchOrder: [String]
  /// Who receives it, in order; empty where only the issuer keeps it.
  package let recipients: [String]
  /// Where it is issued: `Hà Nội`; nil where the site's settings say so.
  package let place: String?
  /// Marks under the date: `Lưu hành nội bộ`, `Tài liệu hội nghị`.
  package let marks: [String]
  /// To whom it is sent, for a State report.
  package let addressee: String?
  /// Name of the official layout, `state`; nil for the usual one.
  package let layout: String?
  /// Whether it is printed on both sides of a sheet, with the margins of the back mirrored.
  package let isDoubleSided: Bool
  /// What follows a chapter's Roman number; nil where it is what the layout has.
  package let headingSeparator: String?
  /// Whether its print has a list of contents. The rules lay down what stands on a document's first page and ask for no list;
  /// where an office wants one for a long report, it stands on pages of its own before that.
  package let hasContents: Bool
  /// How headings are numbered in its file for a word processor.
  package let headings: ReportHeadings

  /// What is filled in for the report of a branch, by its code; for the committee's where that is nil.
  package func issue(of branch: String?) -> ReportIssue {
    branch.flatMap { branches[$0] }?.over(issue) ?? issue
  }

  /// What is filled in for each of its reports, as far as they differ: the branches without an entry of their own are alike.
  var issues: [ReportIssue] {
    [issue] + (scope == .branches ? branches.values.map { $0.over(issue) } : [])
  }

  /// Whether the public is told of one of its reports at least.
  var isPublished: Bool { issues.contains { $0.published != nil } }

  /// Whether the public has what its chapters say: the page tells chosen figures alone, a print the whole text.
  var publishesPrint: Bool { issues.contains { $0.published?.hasPrint == true } }
}

/// How the headings of a report are numbered in its file for a word processor.
package enum ReportHeadings: String, Sendable, CaseIterable {
  /// The word processor counts them, so that one that is added has its number.
  case automatic
  /// The numbers are text, which stays as it is where the report is pasted into another document.
  case typed
}

/// Whose report it is.
package enum ReportScope: String, Sendable, CaseIterable {
  case committee
  case branches
}
