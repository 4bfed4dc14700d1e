import Diagnostics
import Testing

@Suite("Findings as annotations of GitHub")
struct GitHubRendererTests {
  @Test("one command a line; error, warning and notice by severity; places only where they are known")
  func commands() {
    #expect(
      GitHubRenderer(language: .vietnamese).render(Samples.all) == """
        ::notice title=publishing/foreign-folder::Thư mục kết quả chưa có%0ACách khắc phục: Không cần làm gì, kyyeu sẽ tạo
        ::warning file=content/b.md,title=content/empty::Tệp không có nội dung%0ACách khắc phục: Viết nội dung hoặc xóa tệp
        ::error file=content/tin-tuc/a.md,line=3,col=1,title=content/unknown-key::Trường “titel” không có trong loại \
        trang “news”%0AYêu cầu: Một trường của loại trang “news”%0AGiá trị hiện có: titel%0A\
        Cách khắc phục: Đổi “titel” thành “title”

        """)
  }

  @Test("nothing is printed where nothing was found")
  func none() {
    #expect(GitHubRenderer(language: .english).render([]).isEmpty)
  }

  @Test("nothing out of the input ends a property or a command, or starts another one")
  func escapes() {
    let finding = Samples.finding(
      saying: "50%\r\n::error::x, y: z\u{1B}[1m\u{2028}%\u{301}", file: "content/a:b,c%\n\u{1B}.md")
    let text = "50%25%0D%0A::error::x, y: z<U+001B>[1m<U+2028>%25\u{301}"
    let expected =
      "::error file=content/a%3Ab%2Cc%25%0A<U+001B>.md,line=12,col=1,title=content/sample::"
      + "\(text)%0ARequired: \(text)%0AFound: \(text)%0AHow to fix: \(text)\n"
    #expect(GitHubRenderer(language: .english).render([finding]).utf8.elementsEqual(expected.utf8))
  }
}
