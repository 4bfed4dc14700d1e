import Foundation
import Pages
import Testing

@Suite("The HTML of a printed report")
struct ReportPrintTests {
  private func html(_ report: SampleReport) throws -> String {
    String(decoding: ReportPrint(report.document, layout: try #require(report.official)).sheet().html, as: UTF8.self)
  }

  @Test("number, place and date never break, and a draft leaves room for them")
  func head() throws {
    let party = try html(.short("party"))
    #expect(party.contains(">Số\u{A0}07-BC/ĐU<"))
    #expect(party.contains(">Hà Nội, ngày\u{A0}05\u{A0}tháng\u{A0}12\u{A0}năm\u{A0}2026<"))
    #expect(try html(.short("state")).contains(">Số:\u{A0}07/BC/ĐU<"))
    let draft = try html(.draft("party"))
    let (six, five) = (String(repeating: "\u{A0}", count: 6), String(repeating: "\u{A0}", count: 5))
    #expect(draft.contains(">Số\u{A0}\(six)-BC/ĐU<"))
    #expect(draft.contains(">Hà Nội, ngày\(five)tháng\(five)năm\u{A0}2026<"))
    #expect(draft.contains(">Dự thảo lần 2<"))
  }

  @Test("the subject line does not say again what kind of document it is")
  func subject() throws {
    let html = try html(.short("party"))
    #expect(html.contains("<span class=\"type\">BÁO CÁO</span>"))
    #expect(html.contains("<span class=\"subject\">tổng kết công tác năm 2026, phương hướng nhiệm vụ năm 2027</span>"))
    #expect(html.components(separatedBy: "<h1>").count == 2)
  }

  @Test("a deputy signs for the committee, too")
  func authority() throws {
    let html = try html(.short("party"))
    #expect(html.contains("<p class=\"authority\">T/M ĐẢNG ỦY</p><p class=\"post\">PHÓ BÍ THƯ</p>"))
    #expect(html.contains("<li>- Các chi bộ;</li><li>- Lưu Đảng ủy.</li>"))
  }

  @Test("text is never underlined and no other face is named", arguments: ShippedLayouts.names)
  func faces(layout: String) throws {
    let html = try html(.draft(layout))
    #expect(!html.contains("underline"))
    #expect(!html.contains("sans-serif"))
    #expect(!html.contains("text-transform"))
    #expect(html.contains("font-family: \"Ky Yeu Serif\""))
  }

  @Test("labels stand on every page of those reports that need them, in the site's place of tone marks")
  func labels() throws {
    let official = try html(.short("party"))
    #expect(!official.contains("DỰ THẢO") && !official.contains("@bottom-left"))
    let report = SampleReport.draft("party")
    let sheet = ReportPrint(report.document, layout: try #require(report.official)) {
      $0.replacing("minh họa", with: "minh hoạ")
    }.sheet()
    let html = String(decoding: sheet.html, as: UTF8.self)
    #expect(html.contains("@bottom-left { content: \"Số liệu minh hoạ\";"))
    #expect(html.contains("@top-right { content: \"DỰ THẢO\";"))
  }

  @Test("a report of few parts has no list of contents, one of many has it behind the signature")
  func contents() throws {
    #expect(!(try html(.short("party")).contains("MỤC LỤC")))
    let long = try html(.long("party"))
    let places = ["class=\"closing\"", "MỤC LỤC", "class=\"annex\""].compactMap { long.range(of: $0)?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
  }

  @Test("the file's date is the report's, in a draft the last of its year")
  func date() throws {
    let report = SampleReport.short("party")
    let layout = try #require(report.official)
    #expect(ReportPrint(report.document, layout: layout).sheet().epoch == 1_796_428_800)
    #expect(ReportPrint(SampleReport.draft("party").document, layout: layout).sheet().epoch == 1_798_675_200)
    #expect(try html(report).contains("<meta name=\"dcterms.created\" content=\"2026-12-05\" />"))
  }

  @Test("the word processor's text has its title once and no chart", arguments: ShippedLayouts.names)
  func word(layout: String) throws {
    let report = SampleReport.short(layout)
    let sheet = ReportPrint(report.document, layout: try #require(report.official)).wordSheet()
    let html = String(decoding: sheet.html, as: UTF8.self)
    #expect(!html.contains("<h1") && !html.contains("<svg") && !html.contains("<style"))
    #expect(
      html.contains("<td style=\"text-align: right\">")
        || html.contains("class=\"align-right\" style=\"text-align: right\""))
    #expect(html.contains("role=\"doc-noteref\""))
  }
}
