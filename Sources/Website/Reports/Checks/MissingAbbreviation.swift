import Content
import Diagnostics

extension ReportCheck {
  /// Where the layout has no symbol for every issuer, the report tells its own.
  package static let missingAbbreviation = ReportCheck(rule: .missingAbbreviation) { checked in
    guard checked.report.words.needsAbbreviation, checked.nameOfOthers == nil,
      checked.assembly.abbreviation(of: checked.report) == nil
    else { return [] }
    let sample = checked.report.layout.report.symbol + checked.report.layout.words.symbolJoint + "KCK"
    return [
      Rule.missingAbbreviation.finding(
        at: checked.report.page.fieldLocation("abbreviation"),
        Wording(
          vi: "Báo cáo chưa có chữ viết tắt của cơ quan ban hành",
          en: "The report does not say how its issuer is abbreviated"),
        required: Wording(
          vi: "Chữ viết tắt trong số, ký hiệu và dòng lưu, như \(sample)", en: "What its symbol ends with, as \(sample)"
        ),
        help: Wording(
          vi: "Thêm một dòng, ví dụ: abbreviation: KCK", en: "Add a line such as: abbreviation: KCK"))
    ]
  }
}

extension Rule {
  package static let missingAbbreviation = Rule(
    id: "report/missing-abbreviation",
    title: Wording(
      vi: "Báo cáo của Khoa, Trường có chữ viết tắt của cơ quan ban hành",
      en: "A report of the faculty’s own says how its issuer is abbreviated"),
    reason: Wording(
      vi:
        "Nghị định 30/2020/NĐ-CP, Phụ lục I: ký hiệu gồm tên loại và chữ viết tắt của cơ quan; thiếu thì ghi “Số: 15/BC-”.",
      en: "Decree 30/2020/NĐ-CP, Annex I: the symbol ends with the issuer’s abbreviation; without it stands “15/BC-”."),
    breaks: [ReportExamples.faculty("issuer: Khoa Ví Dụ\ndraft_number: 1", mark: "↓")],
    keeps: [
      ReportExamples.faculty("issuer: Khoa Ví Dụ\ndraft_number: 1\nabbreviation: KVD"),
      ReportExamples.faculty(
        "issuer: Khoa Ví Dụ\nnumber: 15/BC-KVD\nsigned_on: 2026-12-05\nsigner: Người Bốn\nrecipients: [Các bộ môn]"),
      ReportExamples.committee("draft_number: 1"),
    ])
}
