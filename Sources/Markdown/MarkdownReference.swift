import Diagnostics

/// What editors can write in texts and how readers see it: the reference that `kyyeu explain markdown` prints.
package enum MarkdownReference {
  /// One form: as it is written, a line each, and what readers see.
  package struct Entry: Sendable {
    package let written: [String]
    package let look: Wording

    init(_ written: String..., look vi: String, _ en: String) {
      self.written = written
      look = Wording(vi: vi, en: en)
    }
  }

  /// As lines of plain text. Ends with a line break.
  package static func render(language: Language) -> String {
    entries.map { entry in
      entry.written.map { "  \($0)\n" }.joined() + "      → \(entry.look[language])\n"
    }.joined(separator: "\n")
  }

  package static let entries = texts + blocks + ours

  private static let texts = [
    Entry(
      "**chữ đậm**, *chữ nghiêng*, ~~bỏ đi~~", look: "chữ đậm, chữ nghiêng, chữ gạch ngang", "bold, italic, struck out"),
    Entry(
      "[kế hoạch](ke-hoach.md), [tải về](mau-don.pdf)", look: "liên kết tới một bài, một tệp cạnh bài",
      "links to a page, to a file beside it"),
    Entry("<https://example.org/>", look: "liên kết hiện nguyên địa chỉ", "a link that shows its address"),
    Entry("Dòng thứ nhất\\", "dòng thứ hai", look: "xuống dòng trong cùng một đoạn", "a line break within a paragraph"),
    Entry(
      "H<sub>2</sub>O, 40 m<sup>2</sup>", look: "chữ viết thấp, viết cao; không thẻ HTML nào khác có tác dụng",
      "lowered and raised letters; no other HTML is obeyed"),
    Entry("\\*không nghiêng\\*", look: "dấu sao hiện ra như đã gõ", "asterisks as they are typed"),
  ]

  private static let blocks = [
    Entry(
      "## Đề mục", "### Đề mục con", look: "đề mục; mục lục của trang lấy từ đây",
      "headings, of which the contents are made"),
    Entry(
      "## Kết quả {#ket-qua}", look: "đề mục có tên riêng để dẫn tới: #ket-qua",
      "a heading with a name of its own: #ket-qua"),
    Entry(
      "Đoạn thứ nhất.", "", "Đoạn thứ hai.", look: "hai đoạn văn: giữa hai đoạn có một dòng trống",
      "two paragraphs, with a blank line between"),
    Entry("- Ý thứ nhất", "- Ý thứ hai", "  - Ý nhỏ", look: "danh sách, có thể nhiều cấp", "a list, of several levels"),
    Entry("1. Việc thứ nhất", "2. Việc thứ hai", look: "danh sách đánh số", "a numbered list"),
    Entry("> Lời trích", look: "đoạn trích dẫn", "a quotation"),
    Entry(
      "| Đơn vị | Số |", "| --- | ---: |", "| Bộ môn A | 12 |", look: "bảng; dấu hai chấm bên phải: cột canh phải",
      "a table; a colon on the right sets a column right"),
    Entry("| Bộ môn A<br>Bộ môn B | 24 |", look: "xuống dòng trong một ô của bảng", "a line break within a cell"),
    Entry(
      "Câu có chú thích.[^1]", "", "[^1]: Nội dung chú thích", look: "số chú thích, nội dung ở cuối trang",
      "a note, told at the foot"),
    Entry("---", look: "đường kẻ ngang", "a rule across the page"),
  ]

  private static let ours = [
    Entry(
      "{{ members.total }}", look: "số liệu của tên đó, lấy từ các bảng; danh sách: kyyeu explain figures",
      "the figure of that name; the list: kyyeu explain figures"),
    Entry("{{ ngày 05/9/2026 }}", look: "ngày 05 tháng 9 năm 2026", "a date, written out"),
    Entry("\\{{ chữ }}", look: "hai dấu ngoặc nhọn hiện ra như đã gõ", "the braces as they are typed"),
    Entry(
      "> [!LƯU Ý]", "> Nội dung", look: "khung lưu ý; cũng có \(notes(0))", "a note; also \(notes(1))"),
    Entry(
      "> [!NỘI BỘ]", "> Nội dung", look: "chỉ bản của văn phòng có", "for the office alone"),
    Entry("> [!ĐỊA CHỈ]", "> Nhà A1", "> Hà Nội", look: "địa chỉ, giữ nguyên các dòng", "an address, its lines kept"),
    Entry(
      "![Mô tả hình](anh.jpg \"Chú thích\")", look: "hình có chú thích, khi đứng riêng một đoạn",
      "a picture with a caption, alone in its paragraph"),
    Entry("![-](anh.jpg)", look: "hình chỉ để trang trí", "a picture that only decorates"),
    Entry(
      "Bảng: Tên bảng", "", "| Đơn vị | Số |", "| --- | ---: |", "| **Tổng** | 62 |",
      look: "bảng có tên; dòng có ô đầu in đậm là dòng tổng", "a table with a caption; a row whose first cell is bold"),
    Entry(
      "- [x] Việc đã xong", "- [ ] Việc chưa xong", look: "danh sách việc, có dấu đã thực hiện, chưa thực hiện",
      "tasks, done and to do"),
    Entry("<!-- ghi chú của văn phòng -->", look: "không hiện ra trang", "left out of the page"),
  ]

  /// The labels of the other notes, in Vietnamese (0) or English (1).
  private static func notes(_ language: Int) -> String {
    NoteKind.allCases.filter { ![.note, .office, .address].contains($0) }.map { $0.labels[language] }
      .joined(separator: ", ")
  }
}
