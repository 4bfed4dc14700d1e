import Diagnostics
import Input

extension Chapter {
  static let order = FieldKey<ChapterOrder>(
    "order", .text, sample: "2",
    Wording(
      vi: "Số thứ tự trong báo cáo, như 2 hoặc 2.1; không ghi thì là số ở đầu tên tệp (02-ket-qua.md)",
      en: "Its place in the report, as 2 or 2.1; else the number that its file’s name begins with (02-ket-qua.md)")
  ) { field, node, reader in
    if let order = node.scalar.flatMap(ChapterOrder.init(written:)) { return order }
    let required = Wording(vi: "số thứ tự, như 2 hoặc 2.1", en: "a place such as 2 or 2.1")
    reader.report(.wrongType(field.name, required: required, found: node.found, at: reader.location(of: node)))
    return nil
  }
  static let continues = FieldKey.flag(
    "continues",
    Wording(
      vi: "Ở thư mục của một chi bộ: lời viết tiếp vào cuối phần chung có cùng tên tệp, thay vì đứng thay phần ấy",
      en: "In the folder of one branch: goes on at the end of the common part of the same file name, not instead of it")
  )
  static let unnumbered = FieldKey.flag(
    "unnumbered",
    Wording(
      vi: "Phần không đánh số, đứng trước các phần có số; lời mở đầu thì viết ở index.md",
      en: "Has no number and stands before those that have one; an opening is the text of index.md"))
  static let annex = FieldKey.flag(
    "annex", Wording(vi: "Phụ lục, in sau chữ ký", en: "An annex, printed after the signature"))
  static let landscape = FieldKey.flag(
    "landscape",
    Wording(vi: "Phụ lục in khổ ngang vì bảng rộng", en: "An annex whose wide table is printed on a lying page"))
  static let targets = FieldKey.flag(
    "targets",
    Wording(
      vi: "Phần nêu chỉ tiêu năm sau: báo cáo năm sau bắt đầu từ các chỉ tiêu này",
      en: "States the targets of the year after, with which the next report begins"))
  static let results = FieldKey.flag(
    "results",
    Wording(
      vi: "Phần nêu kết quả thực hiện chỉ tiêu: báo cáo năm sau lập lại bảng này từ các chỉ tiêu mới",
      en: "Reports what was reached of the targets: the next report makes its table anew"))
  static let fields = [
    order.field, continues.field, unnumbered.field, annex.field, landscape.field, targets.field, results.field,
  ]

  static func read(_ reader: inout FieldReader) -> Details? {
    let order = reader[order]
    let continues = reader[continues] ?? false
    let unnumbered = reader[unnumbered] ?? false
    let annex = reader[annex] ?? false
    let landscape = reader[landscape] ?? false
    let targets = reader[targets] ?? false
    let results = reader[results] ?? false
    return .reportChapter(
      Chapter(
        order: order, continuesCommon: continues, isNumbered: !unnumbered, isAnnex: annex, isLandscape: landscape,
        statesTargets: targets, reportsTargets: results))
  }
}
