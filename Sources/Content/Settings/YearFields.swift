import Diagnostics
import Figures
import Input
import Vietnamese

/// The keys of an entry of `years:`.
enum YearFields {
  static let year = FieldKey.year("year", required: true, Wording(vi: "Năm của số liệu", en: "The year"))
  static let draft = FieldKey.flag(
    "draft",
    Wording(
      vi: "Năm chưa đủ số liệu: có thể thiếu bảng, còn ô trống",
      en: "Still a draft: tables may be missing and cells empty"))
  static let illustrative = FieldKey.flag(
    "illustrative",
    Wording(
      vi: "Số liệu chỉ để minh họa, ở đâu hiện ra cũng ghi rõ như vậy",
      en: "Illustrative only, and marked so wherever it shows"))
  static let asOf = FieldKey.date(
    "as_of", Wording(vi: "Số liệu tính đến ngày nào", en: "The day up to which the figures count"))
  static let fields = [year.field, draft.field, illustrative.field, asOf.field]

  static func read(_ reader: inout FieldReader) -> YearSettings? {
    // Every key is read, even where the year is missing, so that all that is wrong is told at once.
    let year = reader[Self.year]
    let draft = reader[Self.draft]
    let illustrative = reader[Self.illustrative]
    let asOf = reader[Self.asOf]
    guard let year else { return nil }
    return YearSettings(
      year: year, isDraft: draft ?? false, isIllustrative: illustrative ?? false, asOf: asOf)
  }
}

/// The keys of `rules:`.
enum RuleFields {
  static let excellentShareOf = FieldKey<ExcellentShareBase>.choice(
    "rules.excellent_share_of", words: { $0.word },
    Wording(
      vi: "Tỷ lệ “hoàn thành xuất sắc” tính trên mức tốt (good) hay từ mức tốt trở lên (good-or-better)",
      en: "What the share of “excellent” is taken of: those at good, or at good or better"))
  static let excellentShareLimit = FieldKey.whole(
    "rules.excellent_share_limit", in: 0...100, sample: "20",
    Wording(vi: "Tỷ lệ đó không quá bao nhiêu phần trăm, 20 nếu không ghi", en: "The largest such share, else 20"))
  static let standingPhrases = FieldKey.texts(
    "rules.standing_phrases", sample: "[đoàn kết thống nhất trong cấp ủy]",
    Wording(
      vi: "Cụm từ dùng chung của đơn vị: câu nội bộ và câu công khai cùng có thì không coi là trùng nhau",
      en: "Phrases that everybody here uses: an internal and a public text that share them are not alike for that"))
  static let fields = [excellentShareOf.field, excellentShareLimit.field, standingPhrases.field]

  static func read(_ reader: inout FieldReader) -> RuleSettings {
    let standard = RuleSettings.standard
    return RuleSettings(
      excellentShareOf: reader[excellentShareOf] ?? standard.excellentShareOf,
      excellentShareLimit: reader[excellentShareLimit] ?? standard.excellentShareLimit,
      standingPhrases: reader[standingPhrases] ?? standard.standingPhrases)
  }
}
