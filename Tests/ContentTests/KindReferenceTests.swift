import Diagnostics
import Testing

@testable import Content

@Suite("The reference of kinds")
struct KindReferenceTests {
  @Test("shows place, own keys and common keys, with what is required")
  func branch() throws {
    let text = KindReference.render(try kinds[.branch], among: try kinds, language: .vietnamese)
    #expect(
      text.hasPrefix(
        """
        kind: branch – Chi bộ
        Nơi đặt tệp: content/to-chuc/chi-bo/
        Phạm vi phổ biến mặc định: công khai

        Mục của riêng loại này:
          code   Mã trong các bảng số liệu (bắt buộc)
                 một dòng chữ: code: bo-mon-a
          type   Chi bộ của bộ môn, sinh viên hay văn phòng (bắt buộc)
                 một trong: Chi bộ bộ môn (department), Chi bộ sinh viên (student), Chi bộ Văn phòng (office): type: Chi bộ bộ môn
          posts  Các chức vụ và người giữ chức
                 danh sách, mỗi mục gồm post, name, academic_title: posts: [{post: Bí thư, name: Họ và tên, academic_title: TS.}]
                   post            Chức vụ (bắt buộc)
                                   một dòng chữ: post: Bí thư

        """))
    #expect(text.contains("\nMục của mọi trang:\n  title           Tiêu đề của trang (bắt buộc)\n"))
  }

  @Test("tells who reads a document of each type")
  func types() throws {
    let text = KindReference.render(try kinds[.document], among: try kinds, language: .vietnamese)
    #expect(
      text.hasPrefix(
        """
        kind: document – Văn bản
        Nơi đặt tệp: content/van-ban/
        Phạm vi phổ biến mặc định: nội bộ; được phép đăng thì ghi “audience: public”
          Nghị quyết (NQ)         nội bộ; được phép đăng thì ghi “audience: public”

        """))
    #expect(text.contains("\n  Biên bản (BB)           luôn là nội bộ\n"))
    let report = KindReference.render(try kinds[.annualReport], among: try kinds, language: .english)
    #expect(
      report.contains(
        "\nWho reads them unless told: internal; once it is issued and may be published, write “publish”\n"))
    #expect(!report.contains("\n  draft "))
  }

  @Test("names every key that reading accepts, in both languages", arguments: Language.allCases)
  func complete(language: Language) throws {
    for kind in try kinds.all {
      let text = KindReference.render(kind, among: try kinds, language: language)
      for field in kind.fields { #expect(text.contains("  \(field.name) "), "\(kind.kind.rawValue)") }
    }
  }

  @Test("every kind is declared once, with every key once")
  func declarations() throws {
    #expect(Set(try kinds.names).count == (try kinds.names.count))
    for kind in try kinds.all {
      #expect(Set(kind.fields.map(\.name)).count == kind.fields.count)
    }
  }

  private var kinds: SiteKinds { get throws { try SiteKinds.shipped.get() } }
}
