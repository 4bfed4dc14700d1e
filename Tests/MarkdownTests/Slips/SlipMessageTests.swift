import Diagnostics
import Markdown
import Testing

@Suite("What a text shows or drops without a word")
struct SlipMessageTests {
  @Test(
    "is told with how to mend it",
    arguments: [
      (
        "**Lưu ý:**nội dung", "markdown/visible-asterisks 1:1",
        "Hai dấu ** ở đây không in đậm mà hiện ra cho người đọc", "Viết **Lưu ý:** nội"
      ),
      (
        "Chữ **đậm **có", "markdown/visible-asterisks 1:5",
        "Hai dấu ** ở đây không in đậm mà hiện ra cho người đọc", "Viết **đậm** có"
      ),
      (
        "A **b", "markdown/visible-asterisks 1:3",
        "Dấu ** ở đây không in đậm được chữ nào và hiện ra cho người đọc",
        "Thêm ** ngay sau chữ cuối cần in đậm; không cần in đậm thì xóa dấu này"
      ),
      (
        "Phòng 5*3*2 m", "markdown/emphasis-in-word 1:8",
        "“5*3*2” hiện ra thành “532”: dấu * bị hiểu là dấu in nghiêng, in đậm", "Viết 5×3×2 hoặc 5\\*3\\*2"
      ),
      (
        "| A | B |\n|---|---|\n| x | y | thừa |", "markdown/lost-cells 3:11",
        "Dòng này có 3 ô, bảng chỉ có 2 cột: ô “thừa” không được hiển thị",
        "Thêm cột vào dòng đề mục và dòng gạch, hoặc bỏ ô thừa; dấu | trong lời văn viết là \\|"
      ),
      (
        "| A | B |\n|---|\n| x | y |", "markdown/bars-without-table 2:1",
        "Dòng gạch có 1 ô, dòng đề mục ở trên có 2 ô, nên không thành bảng", "Viết |---|---| ngay dưới dòng đề mục"
      ),
      (
        "[kế hoạch](tep/Kế hoạch 2026.pdf)", "markdown/broken-link-form 1:1",
        "“[kế hoạch](…)” không thành liên kết vì đường dẫn có khoảng trắng hoặc dấu ngoặc",
        "Viết [kế hoạch](<tep/Kế hoạch 2026.pdf>)"
      ),
      (
        "![x](anh (1).jpg)", "markdown/broken-link-form 1:1",
        "“![x](…)” không thành ảnh vì đường dẫn có khoảng trắng hoặc dấu ngoặc", "Viết ![x](<anh (1).jpg>)"
      ),
      (
        "[x]()", "markdown/empty-address 1:1", "Liên kết “[x]()” chưa có đường dẫn",
        "Ghi đường dẫn giữa ( và ): [x](tep.pdf); chưa có thì bỏ dấu ngoặc"
      ),
      (
        "Có { members.total } người", "markdown/single-braces 1:4",
        "“{ members.total }” chỉ có một dấu ngoặc nên hiện ra nguyên văn, không lấy số liệu",
        "Viết {{ members.total }}; nếu đúng là muốn hiện nguyên văn thì đặt trong dấu ` `"
      ),
      (
        "Gồm:\n• một\n• hai", "markdown/pasted-list 2:1",
        "Dòng bắt đầu bằng “•” không tạo thành danh sách; các dòng nối liền thành một đoạn",
        "Viết “- một”, các dòng sau cũng vậy"
      ),
      (
        "Một câu dài.\n---", "markdown/accidental-heading 1:1", "Dòng gạch ở dưới biến “Một câu dài.” thành đề mục",
        "Thêm một dòng trống trước dòng gạch; nếu đúng là đề mục thì viết “## ” ở đầu và bỏ dòng gạch"
      ),
      (
        "{{ site.title }}", "markdown/foreign-shortcode 1:1",
        "“{{ site.title }}” là biến của chương trình khác (Jekyll, Hugo), ở đây không có tác dụng",
        "Viết thẳng tên trang thông tin"
      ),
      (
        "{{< relref \"a.md\" >}}", "markdown/foreign-shortcode 1:1",
        "“{{< relref \"a.md\" >}}” là mã ngắn (shortcode) của Hugo, ở đây không có tác dụng", "Viết [chữ](trang.md)"
      ),
      (
        "[[Bài cũ]]", "markdown/foreign-markup 1:1",
        "“[[Bài cũ]]” là cách viết của Obsidian, MediaWiki; ở đây hiện ra nguyên văn",
        "Viết [Bài cũ](đường-dẫn tới tệp .md của trang “Bài cũ”)"
      ),
    ])
  func mends(_ text: String, _ brief: String, _ message: String, _ help: String) throws {
    let found = page(text).diagnostics
    #expect(found.map(\.brief) == [brief])
    let finding = try #require(found.first)
    #expect(finding.message.vi == message)
    #expect(finding.help.vi == help)
  }

  @Test("what is written right, or is meant as it stands, is no slip")
  func keeps() {
    let text = """
      Có 70~80 người, rồi 90~100 người, khoảng ~70, 7h30~8h00. Giá 5$ và 10$. Một *nghiêng; 2 * 3 = 6; a*b.

      #doankhoa #tinhnguyen

      Khoa đặt mục tiêu
      – dù còn khó khăn – hoàn thành
      trước tháng 6.

      Đảng ủy Khoa
      -----

      10. mười bắt đầu
      11. mười một
      """
    #expect(findings(text) == [])
    #expect(!html(text).contains("<del>"))
    #expect(html("~~bỏ~~") == "<p><del>bỏ</del></p>\n")
  }

  @Test("lies where it is typed, behind references and escapes, in lists, quotations, tables and notes")
  func places() {
    #expect(findings("&amp; \\* &nbsp;**a:**b") == ["markdown/visible-asterisks 1:16"])
    #expect(findings("> [!LƯU Ý]\n> Xem **a:**b") == ["markdown/visible-asterisks 2:7"])
    #expect(findings("- một\n  - hai\n    ba **c:**d") == ["markdown/visible-asterisks 3:8"])
    #expect(findings("| a \\| b | **c:**d |\n|---|---|") == ["markdown/visible-asterisks 1:12"])
    #expect(findings("a[^1]\n\n[^1]: b **c:**d") == ["markdown/visible-asterisks 3:9"])
  }

  @Test("a paragraph that a table cuts off keeps its lines")
  func placesBeforeTable() {
    let text = "Một câu.\n\nHai **a:**b\n| A | B |\n|---|---|\n| c | d | e |"
    #expect(findings(text) == ["markdown/visible-asterisks 3:5", "markdown/lost-cells 6:11"])
  }

  @Test("a hundred thousand of them cost no more than a page may")
  func staysCheap() {
    for slip in ["**a:**b ", "[a](b c) ", "{: .x} ", "$a^2$ ", "[^x] ", "H~2~ ", "\\*\\* "] {
      let found = page(String(repeating: slip, count: 100_000)).diagnostics
      #expect(found.count <= Findings.limit + 1, "\(slip)")
    }
  }
}
