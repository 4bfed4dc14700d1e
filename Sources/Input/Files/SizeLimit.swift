import Diagnostics

/// How many bytes of a file of `content/` are read at most: more than any office needs, and little enough for any machine.
package struct SizeLimit: Sendable {
  let bytes: Int
  /// What the file is, as the beginning of a sentence.
  let subject: Wording
  /// How a file that is larger is mended.
  let help: Wording

  package static let page = SizeLimit(
    bytes: 4 << 20, subject: Wording(vi: "Một bài", en: "A page"),
    help: Wording(
      vi: "Chia bài thành nhiều bài nhỏ; ảnh và tệp dữ liệu để riêng bên cạnh bài",
      en: "Divide the text into several pages; keep pictures and data in files beside it"))

  package static let table = SizeLimit(
    bytes: 64 << 20, subject: Wording(vi: "Một bảng số liệu", en: "A table of figures"),
    help: Wording(
      vi: "Mở bảng bằng phần mềm bảng tính, xóa các dòng và cột thừa, rồi lưu lại dạng CSV",
      en: "Open the table in a spreadsheet, delete what is not part of it, and save it as CSV again"))

  package static let settings = SizeLimit(
    bytes: 1 << 20, subject: Wording(vi: "Tệp site.yaml", en: "The file site.yaml"),
    help: Wording(
      vi: "Chỉ giữ trong site.yaml các mục cài đặt; phần chữ dài thì viết thành bài riêng",
      en: "Keep settings alone in site.yaml, and write long texts as pages of their own"))

  package static let seal = SizeLimit(
    bytes: 1 << 20, subject: Wording(vi: "Tệp chốt số liệu", en: "The seal of a year"),
    help: Wording(
      vi: "Lấy lại tệp này từ bản sao lưu; nội dung của nó do lệnh kyyeu seal ghi",
      en: "Take the file back from a copy; kyyeu seal writes it"))

  package static let kind = SizeLimit(
    bytes: 1 << 16, subject: Wording(vi: "Một tệp loại bài", en: "A file of a kind"),
    help: Wording(
      vi: "Chỉ khai các mục của loại bài này; loại bài khác để ở tệp khác",
      en: "Declare the keys of this one kind; another kind has a file of its own"))
}
