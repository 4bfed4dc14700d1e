import Diagnostics

extension Chapter {
  static let unnumbered = FieldKey.flag(
    "unnumbered",
    Wording(
      vi: "Phần không đánh số, như lời mở đầu hay lời kết", en: "Has no number, as an opening or the last words"))
  static let annex = FieldKey.flag(
    "annex", Wording(vi: "Phụ lục, in sau chữ ký", en: "An annex, printed after the signature"))
  static let landscape = FieldKey.flag(
    "landscape",
    Wording(vi: "Phụ lục in khổ ngang vì bảng rộng", en: "An annex whose wide table is printed on a lying page"))
  static let targets = FieldKey.flag(
    "targets",
    Wording(
      vi: "Chương nêu chỉ tiêu năm sau: báo cáo năm sau bắt đầu từ các chỉ tiêu này",
      en: "States the targets of the year after, with which the next report begins"))
  static let fields = [unnumbered.field, annex.field, landscape.field, targets.field]

  static func read(_ reader: inout FieldReader) -> Details? {
    let (unnumbered, annex, landscape) = (reader[unnumbered], reader[annex], reader[landscape])
    let targets = reader[targets]
    return .reportChapter(
      Chapter(
        isNumbered: unnumbered != true, isAnnex: annex ?? false, isLandscape: landscape ?? false,
        statesTargets: targets ?? false))
  }
}
