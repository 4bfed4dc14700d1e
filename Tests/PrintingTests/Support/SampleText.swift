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
    "Đảng ủy Khoa lãnh đạo, chỉ đạo các chi bộ thực hiện đầy đủ chương trình công tác năm; ẾCH ẬP ỦY ban và ỄNH ƯƠNG là những chữ cao."

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
}
