import Diagnostics
import Input

/// A kind of which the program knows more than its file tells: the keys that Swift asks for, and what comes of them.
struct KindCode: Sendable {
  let kind: Kind
  let asked: [AskedKey]
  /// What Swift makes of a page; nil where a required key could not be read, of which a finding has told.
  let details: @Sendable (FieldValues, inout FieldReader) -> Details?
  /// What the program works out of the fields, for templates and lists.
  var computed: [ComputedField] = []
  /// Keys of every page that such pages lack.
  var lacks: Set<String> = []
  /// Keys whose texts are names for the program and no text to read.
  var names: Set<String> = []
  /// Whether no site may add keys to it: what the public is told of a report is what its `publish` lists.
  var isClosed = false

  static let all = [
    KindCode(kind: .committee, asked: Committee.asked) { values, _ in Committee(values).map(Details.committee) },
    KindCode(
      kind: .branch, asked: Branch.asked, details: { values, _ in Branch(values).map(Details.branch) },
      names: [Branch.code.name]),
    KindCode(kind: .organisation, asked: Organisation.asked) { values, _ in .organisation(Organisation(values)) },
    KindCode(
      kind: .studySession, asked: StudySession.asked, details: { _, _ in Details.none },
      computed: [
        ComputedField(
          "percent", Wording(vi: "Tỷ lệ có mặt: 100%", en: "The share present: 100%"),
          value: StudySession.percentPresent),
        ComputedField(
          "citation", in: "resolution",
          Wording(vi: "Cách dẫn đầy đủ trong văn bản", en: "The full citation as an office writes it"),
          value: StudySession.citation),
      ]),
    KindCode(kind: .activity, asked: Activity.asked) { _, _ in Details.none },
    KindCode(kind: .document, asked: OfficialDocument.asked) { values, _ in
      OfficialDocument(values).map(Details.document)
    },
    KindCode(
      kind: .annualReport, asked: AnnualReport.asked,
      details: { values, reader in AnnualReport(values, &reader).map(Details.annualReport) },
      lacks: [PageFields.draft.field.name], names: [AnnualReport.layout.name], isClosed: true),
    KindCode(
      kind: .reportChapter, asked: Chapter.asked,
      details: { values, reader in .reportChapter(Chapter(values, &reader)) }, isClosed: true),
  ]

  /// What Swift knows of a kind; nil where that is nothing.
  static func of(_ kind: Kind) -> KindCode? { all.first { $0.kind == kind } }
}

/// A text that the program works out of the fields of a kind, for templates and lists.
package struct ComputedField: Sendable {
  package let name: String
  /// The group among whose keys it stands; nil for the kind's own.
  package let group: String?
  package let doc: Wording
  /// Nil where it cannot be worked out.
  package let value: @Sendable (FieldValues) -> String?

  init(
    _ name: String, in group: String? = nil, _ doc: Wording, value: @escaping @Sendable (FieldValues) -> String?
  ) {
    self.name = name
    self.group = group
    self.doc = doc
    self.value = value
  }
}
