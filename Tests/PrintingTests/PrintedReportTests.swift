import Foundation
import Markdown
import Testing

@testable import Reports

@Suite("A report as the data of its print")
struct PrintedReportTests {
  private func print(_ report: SampleReport) throws -> PrintedReport {
    PrintedReport(report.document, layout: try #require(report.official), words: .shipped)
  }

  private func json(_ report: SampleReport) throws -> [String: Any] { try Self.object(print(report).data()) }

  private static func object(_ data: PrintData) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(data.json)) as? [String: Any])
  }

  private func part(_ name: String, of report: SampleReport) throws -> [String: Any] {
    try #require(try json(report)[name] as? [String: Any])
  }

  @Test("number, place and date never break, and a draft leaves room for them")
  func head() throws {
    let party = try part("head", of: .short("party"))
    #expect(party["number"] as? String == "Số\u{A0}07-BC/ĐU")
    #expect(party["place"] as? String == "Hà Nội, ngày\u{A0}05\u{A0}tháng\u{A0}12\u{A0}năm\u{A0}2026")
    #expect(party["draft"] == nil && party["motto"] == nil && party["addressee"] == nil)
    let state = try part("head", of: .short("state"))
    #expect(state["number"] as? String == "Số:\u{A0}07/BC/ĐU")
    #expect(state["addressee"] as? String == "Kính gửi: Đảng ủy Trường Ví dụ")
    let draft = try part("head", of: .draft("party"))
    let (six, five) = (String(repeating: "\u{A0}", count: 6), String(repeating: "\u{A0}", count: 5))
    #expect(draft["number"] as? String == "Số\u{A0}\(six)-BC/ĐU")
    #expect(draft["place"] as? String == "Hà Nội, ngày\(five)tháng\(five)năm\u{A0}2026")
    #expect(draft["draft"] as? String == "Dự thảo lần 2")
  }

  @Test("texts come in the case that the layout asks for, and the subject does not say again what the document is")
  func cases() throws {
    let head = try part("head", of: .short("party"))
    #expect(head["issuer"] as? String == "ĐẢNG ỦY KHOA MẪU" && head["type"] as? String == "BÁO CÁO")
    #expect(head["subject"] as? String == "tổng kết công tác năm 2026, phương hướng nhiệm vụ năm 2027")
    let chapters = try #require(try json(.short("party"))["chapters"] as? [[String: Any]])
    #expect(chapters.first?["name"] as? String == "I- TÌNH HÌNH VÀ KẾT QUẢ PHẦN 1")
  }

  @Test("a deputy signs for the committee, too")
  func closing() throws {
    let closing = try part("closing", of: .short("party"))
    let signers = try #require(closing["signers"] as? [[String: String]])
    #expect(signers == [["authority": "T/M ĐẢNG ỦY", "post": "PHÓ BÍ THƯ", "name": "Nguyễn Văn Ví Dụ"]])
    #expect(
      closing["recipients"] as? [String] == ["- Đảng ủy Trường Ví dụ;", "- Các chi bộ;", "- Lưu Đảng ủy."])
  }

  @Test("labels stand on every page of those reports that need them, in the site's place of tone marks")
  func labels() throws {
    #expect(try part("labels", of: .short("party")).isEmpty)
    let report = SampleReport.draft("party")
    let spelled = PrintedReport(report.document, layout: try #require(report.official), words: .shipped) {
      $0.replacing("minh họa", with: "minh hoạ")
    }
    let labels = try #require(try Self.object(spelled.data())["labels"] as? [String: String])
    #expect(labels == ["top_right": "DỰ THẢO", "bottom_left": "Số liệu minh hoạ"])
    #expect(try part("head", of: report)["marks"] as? [String] == ["Lưu hành nội bộ"])
  }

  @Test("a preview says on every page that it is one, beside what a draft says", arguments: [true, false])
  func preview(isDraft: Bool) throws {
    let made = (isDraft ? SampleReport.draft("party") : SampleReport.short("party"))
    let document = made.document
    let preview = ReportDocument(
      year: document.year, head: document.head, opening: document.opening, chapters: document.chapters,
      closing: document.closing, annexes: document.annexes, hasContents: false, isIllustrative: false,
      isPreview: true)
    let print = PrintedReport(preview, layout: try #require(made.official), words: .shipped)
    let labels = try #require(try Self.object(print.data())["labels"] as? [String: String])
    #expect(labels == ["top_right": isDraft ? "DỰ THẢO – BẢN XEM THỬ" : "BẢN XEM THỬ"])
  }

  @Test("a report has a list of contents where the office wants one")
  func contents() throws {
    #expect(try json(.short("party"))["contents"] is NSNull)
    let entries = try #require(try part("contents", of: .long("party"))["entries"] as? [[String: Any]])
    #expect(entries.count == 6 + 24 + 2)
    #expect(entries.filter { $0["has_page"] as? Bool == false }.map { $0["level"] as? Int } == [1, 1])
  }

  @Test("a word processor counts the headings, unless the office wants their numbers as text")
  func headings() throws {
    #expect(try json(.short("party"))["headings"] as? String == "automatic")
    let report = SampleReport.short("party")
    let typed = PrintedReport(report.document, layout: try #require(report.official), words: .shipped, headings: .typed)
      .data()
    #expect(try Self.object(typed)["headings"] as? String == "typed")
  }

  @Test("the file's date is the report's, in a draft the last of its year")
  func date() throws {
    #expect(try print(.short("party")).data().epoch == 1_796_428_800)
    #expect(try print(.draft("party")).data().epoch == 1_798_675_200)
    #expect(try json(.short("party"))["day"] as? String == "2026-12-05")
  }

  @Test("no level of the outline is left out, whatever a writer leaves out, and each heading keeps its look")
  func levels() throws {
    let report = SampleReport(chapters: ["#### Một\n\n###### Hai\n\n### Ba\n\n##### Bốn\n"])
    let chapters = try #require(try json(report)["chapters"] as? [[String: Any]])
    let headings = try #require(chapters.first?["blocks"] as? [[String: Any]])
    #expect(headings.map { $0["level"] as? Int } == [2, 3, 2, 3])
    #expect(headings.map { $0["component"] as? String } == ["subsection", "item", "section", "point"])
  }

  @Test("pictures are named by number with the end of their name, the same one once")
  func pictures() throws {
    let data = try print(SampleReport(chapters: ["![A](/a.png) ![B](/b.jpg?x)\n\n![A](/a.png \"Ảnh\")\n"])).data()
    #expect(
      data.pictures == [
        PrintPicture(name: "picture/1.png", source: "/a.png"),
        PrintPicture(name: "picture/2.jpg", source: "/b.jpg?x"),
      ])
    let text = String(decoding: data.json, as: UTF8.self)
    #expect(text.components(separatedBy: "picture/1.png").count == 3)
    // Eight pixels, 96 to the inch.
    #expect(text.contains("\"width\":2.12,\"height\":2.12"))
  }

  @Test(
    "everything that somebody reads is among the texts, a sentence in one piece whatever marks and notes stand in it")
  func texts() throws {
    let markdown = "Một **câu** có[^a] chú *thích*.\n\n[^a]: Lời chú.\n\n| A | B |\n|---|---|\n| một | hai |\n"
    let texts = try print(SampleReport(chapters: [markdown, "> [!LƯU Ý]\n> Nhớ.\n\n{{ chart }}"])).data().texts
    for text in ["Một câu có chú thích.", "Lời chú.", "một\thai", "Lưu ý", "Nhớ.", "Số Hai\t12", "Đảng ủy Khoa Mẫu"] {
      #expect(texts.contains(text), "\(text)")
    }
  }

  @Test("nothing of the words is lost between Markdown and data")
  func words() throws {
    let report = SampleReport.awkward("party")
    let text = String(decoding: try print(report).data().json, as: UTF8.self)
    for number in 1...60 { #expect(text.contains("Câu \(number):")) }
    for word in ["Chú thích có hai đoạn.", "Đoạn thứ hai.", "Nhà A", "gạch bỏ", "Mười bốn cột", "14.234,5"] {
      #expect(text.contains(word), "\(word)")
    }
  }
}
