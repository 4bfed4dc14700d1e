import Diagnostics
import TestSupport
import Testing

@testable import FigureViews

@Suite("The reference of figures")
struct FigureReferenceTests {
  @Test("lists everything that texts can name, each once", arguments: Language.allCases)
  func list(language: Language) {
    let list = FigureReference.list(language: language)
    for name in FigureReference.names { #expect(list.contains("\n  \(name) "), "\(name)") }
    #expect(Set(FigureReference.names).count == FigureReference.names.count)
    #expect(list.isNFC)
    #expect(list.hasSuffix("\n"))
  }

  @Test("explains a figure")
  func figure() {
    #expect(
      FigureReference.entry("members.women", language: .vietnamese) == """
        members.women
          Đảng viên nữ

          Đơn vị tính: đảng viên
          Là một phần của: members.total
          Lấy từ: content/so-lieu/<năm>/chi-bo.csv
          Người đọc: công khai: số của toàn Đảng bộ
          Có số riêng của từng chi bộ: có

        Cách viết
          {{ members.women }}
          {{ đảng viên nữ }}
          {{ change members.women }}
          {{ share members.women }}
          {{ members.women 2025 }}

        """)
  }

  @Test("explains a table and a chart, and nothing that is not there")
  func blocks() {
    #expect(
      FigureReference.entry("table fees", language: .english) == """
        table fees
          Fees by branch: collected, kept, paid

          From: content/so-lieu/<year>/dang-phi.csv
          Readers: internal: only in pages with audience: internal
          Told of single branches: yes

        Written as
          {{ table fees }}
          {{ bảng đảng phí }}
          {{ table fees 2025 }}

        """)
    #expect(FigureReference.entry("chart study", language: .english)?.contains("{{ chart study 2025 }}") == true)
    #expect(FigureReference.entry("fees", language: .english) == nil)
    for name in FigureReference.names { #expect(FigureReference.entry(name, language: .vietnamese) != nil) }
  }
}
