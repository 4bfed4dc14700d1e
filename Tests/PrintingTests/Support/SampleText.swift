import Markdown

/// Texts of reports about a faculty that does not exist.
enum SampleText {
  /// A chart as the report's chapters hold it: drawn, with its figures in a table.
  static let chart = """
    <figure>
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 90" role="img"><title>Đảng viên theo chi bộ</title>\
    <rect x="60" y="10" width="200" height="20" fill="#888888" /><rect x="60" y="40" width="120" height="20" fill="#444444" />\
    <text x="4" y="24" font-size="10">Số Một</text><text x="4" y="54" font-size="10" font-family="sans-serif">Số Hai</text></svg>
    <figcaption>Biểu đồ: Đảng viên theo chi bộ</figcaption>
    <table><thead><tr><th scope="col">Chi bộ</th><th scope="col">Đảng viên</th></tr></thead>\
    <tbody><tr><td>Số Một</td><td class="align-right">20</td></tr><tr><td>Số Hai</td><td class="align-right">12</td></tr></tbody></table>
    </figure>
    """

  static let sentence =
    "Đảng ủy Khoa lãnh đạo, chỉ đạo các chi bộ thực hiện đầy đủ chương trình công tác năm; ẾCH ẬP ỦY ban và ỄNH ƯƠNG là những chữ cao, theo Nghị quyết số 12-NQ/ĐU năm học 2025-2026."

  static func paragraphs(_ count: Int, of sentences: Int = 4) -> String {
    (1...max(count, 1)).map { number in
      "Đoạn \(number). " + Array(repeating: sentence, count: sentences).joined(separator: " ") + "\n\n"
    }.joined()
  }

  static func table(rows: Int, caption: String) -> String {
    let lines = (1...rows).map {
      "| \($0) | Chi bộ Bộ môn Ví dụ số \($0) có tên khá dài để xuống dòng | \($0 * 3) | \($0 * 2) |\n"
    }
    return "Bảng: \(caption) (đơn vị tính: người)\n\n| TT | Chi bộ | Đảng viên | Nữ |\n|--:|---|--:|--:|\n"
      + lines.joined() + "| | **Tổng cộng** | 100 | 60 |\n\n"
  }

  static let awkward = """
    ### 1. Trích dẫn, ghi chú và danh sách

    Theo Nghị quyết số 12-NQ/ĐU, ngày 05/9/2026 của Đảng ủy Trường[^n]; một lần nữa[^n]. [Kết quả](#kết-quả) và
    [trang ngoài](https://example.org/mot-dia-chi-rat-dai/khong-co-khoang-trang/de-xuong-dong/trong-ca-mot-dong-chu-in).

    > Một câu trích dẫn ngắn, in nghiêng.

    > [!LƯU Ý]
    > Một ghi chú cho người đọc báo cáo.

    > [!ĐỊA CHỈ]
    > Phòng 101
    > Nhà A

    - Cấp một, có **chữ đậm** và *chữ nghiêng*;

      Đoạn thứ hai của dòng này.
      - Cấp hai;
      - Cấp hai nữa.

    3. Số ba;
    4. Số bốn.

    - [ ] Việc chưa xong
    - [x] Việc đã xong

    `mã` và ~~gạch bỏ~~:

    ```
    một dòng mã rất dài không có chỗ nào để xuống dòng_____________________________________________________ở đây
    ```

    * * *

    ##### a) Mục nhỏ

    ###### - Mục nhỏ nhất

    {{ chart }}

    [^n]: Chú thích có hai đoạn.

        Đoạn thứ hai.


    """

  static let wideTable: String = {
    let columns = (1...14).map { "Chỉ tiêu \($0)" }
    let rule = Array(repeating: "--:", count: 14).joined(separator: "|")
    let row = (1...14).map { "\($0).234,5" }.joined(separator: " | ")
    return "Bảng: Mười bốn cột\n\n| \(columns.joined(separator: " | ")) |\n|\(rule)|\n"
      + Array(repeating: "| \(row) |\n", count: 40).joined() + "\n"
  }()

  /// A table with a row that no page can hold.
  static let tallRow =
    "Bảng: Dòng dài\n\n| TT | Nội dung |\n|--:|---|\n| 1 | "
    + (1...60).map { "Câu \($0): " + sentence }.joined(separator: " ") + " |\n| 2 | Dòng sau |\n\n"
}

/// The chart as a value.
struct SampleChart: FigureBlock {
  var html: [UInt8] { Array(SampleText.chart.utf8) }

  var block: Block {
    let start = SampleText.chart.firstRange(of: "<svg")?.lowerBound,
      end = SampleText.chart.firstRange(of: "</svg>")?.upperBound
    let rows = [("Số Một", "20"), ("Số Hai", "12")]
    return .chart(
      BlockChart(
        svg: start.flatMap { start in end.map { String(SampleText.chart[start..<$0]) } } ?? "",
        alternative: "Đảng viên theo chi bộ",
        caption: [.text("Biểu đồ: Đảng viên theo chi bộ")], unit: nil, notes: [],
        table: BlockTable(
          caption: [], columns: [.init(.name, .left), .init(.number, .right)],
          head: [["Chi bộ", "Đảng viên"].map { .init([.text($0)], isHead: true) }],
          rows: rows.map { .init(.plain, [.init([.text($0.0)]), .init([.text($0.1)])]) })))
  }
}
