import Diagnostics
import Figures

/// What texts can put between `{{` and `}}`, for those who write them. Made from the declarations that texts are resolved
/// by.
package enum FigureReference {
  /// Every name that can be explained: figures, and tables and charts after their verb.
  package static let names: [String] =
    Figure.all.map(\.name) + TableForm.all.map { "table \($0.name)" } + ChartForm.all.map { "chart \($0.name)" }

  /// The list of all figures, tables and charts. Ends with a line break.
  package static func list(language: Language) -> String {
    let width = (names.map(\.count).max() ?? 0) + 2
    func line(_ name: String, _ vietnamese: String?, _ doc: Wording, _ part: PublicPart) -> String {
      "  " + name + String(repeating: " ", count: width - name.count) + doc[language] + " (\(part.wording[language]))"
        + (vietnamese.map { "; \(Wording.alsoWritten[language]): \($0)" } ?? "") + "\n"
    }
    let figures = Figure.all.map { line($0.name, VietnameseName.of($0.name, .figure), $0.doc, PublicPart($0)) }
    let tables = TableForm.all.map {
      line("table \($0.name)", VietnameseName.of($0.name, .table), $0.doc, PublicPart($0))
    }
    let charts = ChartForm.all.map {
      line("chart \($0.name)", VietnameseName.of($0.name, .chart), $0.doc, PublicPart($0))
    }
    return [
      Wording.form[language], Wording.figures[language] + "\n" + figures.joined(),
      Wording.tables[language] + "\n" + tables.joined(), Wording.charts[language] + "\n" + charts.joined(),
    ].joined(separator: "\n")
  }

  /// One figure, table or chart; nil where nothing has this name. Ends with a line break.
  package static func entry(_ written: String, language: Language) -> String? {
    let name = VietnameseExpression.declared(written)
    let words = name.split(separator: " ").map(String.init)
    switch (words.first, words.last) {
    case ("table", let form?):
      return TableForm.all.first { $0.name == form }.map { form in
        lines(
          name, form.doc, PublicPart(form), form.table, [], names(name, form.name, .table), language)
      }
    case ("chart", let form?):
      return ChartForm.all.first { $0.name == form }.map { form in
        lines(
          name, form.doc, PublicPart(form), form.table, [], names(name, form.name, .chart), language)
      }
    default:
      return Figure.all.first { $0.name == name }.map { figure in
        lines(
          name, figure.doc, PublicPart(figure), figure.table,
          [(.unit, figure.unit)] + (figure.whole.map { [(.whole, Wording(verbatim: $0))] } ?? []),
          names(name, name, .figure) + ["change \(name)"] + (figure.whole == nil ? [] : ["share \(name)"]), language)
      }
    }
  }

  /// The declared name in an expression, and the Vietnamese one.
  private static func names(_ expression: String, _ declared: String, _ kind: VietnameseName.Kind) -> [String] {
    [expression] + (VietnameseName.of(declared, kind).map { [$0] } ?? [])
  }

  private static func lines(
    _ name: String, _ doc: Wording, _ part: PublicPart, _ table: TableDeclaration,
    _ facts: [(label: Wording, value: Wording)], _ examples: [String], _ language: Language
  ) -> String {
    let all =
      facts + [
        (.source, Wording(verbatim: "content/so-lieu/<\(Wording.year[language])>/\(table.file)")),
        (.readers, part.told == .nothing ? .officeAlone : part.wording),
        (.branch, part.isByBranch ? .yes : .no),
      ]
    let uses = examples.flatMap { ["  {{ \($0) }}\n"] } + ["  {{ \(name) 2025 }}\n"]
    return "\(name)\n  \(doc[language])\n\n"
      + all.map { "  \($0.label[language]): \($0.value[language])\n" }.joined()
      + "\n" + Wording.examples[language] + "\n" + uses.joined()
  }
}

extension Wording {
  fileprivate static let form = Wording(
    vi: """
      Trong bài viết, số liệu được ghi giữa {{ và }}:
        {{ members.total }}           số của năm mới nhất đã chốt; trong báo cáo là năm của báo cáo
        {{ members.total 2025 }}      số của một năm
        {{ change members.total }}    so với năm trước: tăng 3, giảm 2, không đổi
        {{ share members.women }}     tỷ lệ trong tổng số
        {{ table branches }}          cả bảng, đứng riêng một đoạn
        {{ chart members }}           biểu đồ, đứng riêng một đoạn
        {{ year }}, {{ last year }}, {{ next year }}
        {{ tổng số đảng viên năm 2025 }}, {{ tỷ lệ đảng viên nữ }}, {{ bảng đảng viên theo chi bộ }}, {{ năm trước }}
                                      tên tiếng Việt cũng được; chữ hoa, chữ thường, có dấu, không dấu đều như nhau
        {{ period }}, {{ last period }}   kỳ số liệu và kỳ để so sánh: 11 tháng năm 2026, cả năm 2025
      Số đơn vị, buổi, phong trào dưới 10 được viết có số 0 ở trước (08 chi bộ). Trong lời văn của báo cáo, số người cũng vậy
      (04 đảng viên), còn 0 được ghi là “không có”; trong bảng và với số tiền thì không. Muốn bỏ số 0 ở trước, ghi
      leading_zeros: false trong content/site.yaml.
      Báo cáo giữ số liệu của ngày chốt nếu đã chép riêng (kyyeu new figures 2026-11-30 chép các bảng của năm vào
      content/so-lieu/2026-11-30/); các bảng trong content/so-lieu/2026/ ghi tiếp đến hết năm, và năm sau đối chiếu với số đó.
      Trang công khai chỉ nêu phần ghi “công khai”. Danh sách này cố định, không phụ thuộc số lớn hay nhỏ; trang nội bộ nêu
      được mọi số.

      """,
    en: """
      In a text a figure stands between {{ and }}:
        {{ members.total }}           of the newest final year; in a report of the report's own year
        {{ members.total 2025 }}      of one year
        {{ change members.total }}    against the year before: tăng 3, giảm 2, không đổi
        {{ share members.women }}     as a share of the whole
        {{ table branches }}          a whole table, in a paragraph of its own
        {{ chart members }}           a chart, in a paragraph of its own
        {{ year }}, {{ last year }}, {{ next year }}
        {{ tổng số đảng viên năm 2025 }}, {{ tỷ lệ đảng viên nữ }}, {{ bảng đảng viên theo chi bộ }}, {{ năm trước }}
                                      Vietnamese names do as well, whatever their case and marks
        {{ period }}, {{ last period }}   the months that are told, and those compared with: 11 tháng năm 2026, cả năm 2025
      Counts of units, sessions and movements under 10 have a zero before them (08 chi bộ). In the prose of reports those of
      persons have it too (04 đảng viên), and 0 is “không có”; in tables and of money they have none. Who wants no zeros writes
      leading_zeros: false into content/site.yaml.
      A report keeps the figures of its cut-off where they were copied (kyyeu new figures 2026-11-30 copies the year’s tables
      into content/so-lieu/2026-11-30/); the tables in content/so-lieu/2026/ go on to the year’s close, which opens the next.
      A public page tells only what is marked “public”. The list is fixed, whatever the numbers are; internal pages tell all.

      """)
  fileprivate static let alsoWritten = Wording(vi: "hoặc ghi", en: "or")
  fileprivate static let figures = Wording(vi: "Số liệu", en: "Figures")
  fileprivate static let tables = Wording(vi: "Bảng", en: "Tables")
  fileprivate static let charts = Wording(vi: "Biểu đồ", en: "Charts")
  fileprivate static let unit = Wording(vi: "Đơn vị tính", en: "Unit")
  fileprivate static let whole = Wording(vi: "Là một phần của", en: "Part of")
  fileprivate static let source = Wording(vi: "Lấy từ", en: "From")
  fileprivate static let year = Wording(vi: "năm", en: "year")
  fileprivate static let readers = Wording(vi: "Người đọc", en: "Readers")
  fileprivate static let officeAlone = Wording(
    vi: "nội bộ: chỉ dùng trong trang có audience: internal", en: "internal: only in pages with audience: internal")
  fileprivate static let branch = Wording(vi: "Có số riêng của từng chi bộ", en: "Told of single branches")
  fileprivate static let yes = Wording(vi: "có", en: "yes")
  fileprivate static let no = Wording(vi: "không", en: "no")
  fileprivate static let examples = Wording(vi: "Cách viết", en: "Written as")
}
