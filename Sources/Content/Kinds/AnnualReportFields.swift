import Input

extension AnnualReport {
  static let year = ValueKey.whole("year", required: true)
  static let issuer = ValueKey.text("issuer", required: true)
  static let scope = ValueKey<ReportScope>.choice("scope")
  static let parent = ValueKey.text("parent")
  static let abbreviation = ValueKey.text("abbreviation")
  static let subject = ValueKey.text("subject")
  static let recipients = ValueKey.texts("recipients")
  static let place = ValueKey.text("place")
  static let marks = ValueKey.texts("marks")
  static let addressee = ValueKey.text("addressee")
  static let layout = ValueKey.text("layout")
  static let doubleSided = ValueKey.flag("double_sided")
  static let headingSeparator = ValueKey.text("heading_separator")
  static let contents = ValueKey.flag("contents")
  static let headings = ValueKey<ReportHeadings>.choice("headings")
  static let asOf = ValueKey.date("as_of")
  /// What Swift asks of the file that declares the keys of a report; their words stand there.
  static let asked =
    [
      year.asked, issuer.asked, scope.asked, parent.asked, abbreviation.asked, subject.asked, recipients.asked,
      place.asked, marks.asked, addressee.asked, layout.asked, doubleSided.asked, headingSeparator.asked,
      contents.asked, headings.asked, asOf.asked, ReportIssue.branches.asked,
    ] + ReportIssue.asked

  /// Nil where a key that is required could not be read, of which a finding has told; the reader is told what of the report
  /// is not to be published yet.
  init?(_ values: FieldValues, _ reader: inout FieldReader) {
    guard let year = values[Self.year], let issuer = values[Self.issuer] else { return nil }
    let branches = values[ReportIssue.branches] ?? []
    self.init(
      year: year, issuer: issuer, scope: values[Self.scope] ?? .committee, parent: values[Self.parent],
      abbreviation: values[Self.abbreviation], asOf: values[Self.asOf], subject: values[Self.subject],
      issue: ReportIssue(values),
      branches: Dictionary(branches.map { ($0.code, $0.issue) }, uniquingKeysWith: { first, _ in first }),
      branchOrder: branches.map(\.code), recipients: values[Self.recipients] ?? [],
      place: values[Self.place], marks: values[Self.marks] ?? [], addressee: values[Self.addressee],
      layout: values[Self.layout], isDoubleSided: values[Self.doubleSided] ?? false,
      headingSeparator: values[Self.headingSeparator], hasContents: values[Self.contents] ?? false,
      headings: values[Self.headings] ?? .automatic)
    PublishedBeforeIssue.check(self, &reader)
    reader.readAgain(ReportIssue.branches.name) { values, entry in
      PublishedBeforeIssue.check(ReportIssue(values), &entry)
    }
  }
}
