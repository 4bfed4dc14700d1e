import Markdown
import Vietnamese

@testable import Reports
@testable import Website

/// Reports of a faculty that does not exist, each with what it is there for.
struct SampleReport {
  var layout = "party"
  var isDoubleSided = false
  var isDraft = false
  var isIllustrative = false
  /// Whether it has a mark under its date.
  var hasMark = false
  var hasContents = false
  /// Whether the names in its head are as long as they come.
  var hasLongNames = false
  var chapters: [String] = []
  var annexes: [(title: String, isWide: Bool, markdown: String)] = []

  /// Some four pages, numbered and signed.
  static func short(_ layout: String) -> SampleReport {
    var report = SampleReport(layout: layout)
    report.chapters = [
      "Năm 2026 có nhiều thuận lợi[^1].\n\n" + SampleText.paragraphs(2) + "[^1]: Theo số liệu ngày 30/11/2026.\n",
      "### 1. Công tác chính trị\n\n#### 1.1. Học tập\n\n" + SampleText.paragraphs(2)
        + "##### a) Kết quả\n\n- Một là;\n- Hai là.\n\n" + SampleText.table(rows: 6, caption: "Đảng viên theo chi bộ")
        + "### 2. Công tác tổ chức\n\n{{ chart }}\n\n" + SampleText.paragraphs(2),
      SampleText.paragraphs(2) + "Trên đây là báo cáo của Đảng ủy Khoa [về tổ chức](/to-chuc/).\n",
    ]
    report.annexes = [
      ("Biểu tổng hợp", false, SampleText.table(rows: 30, caption: "Tổng hợp")),
      ("Biểu rộng", true, SampleText.table(rows: 30, caption: "Rộng")),
    ]
    return report
  }

  /// Some forty pages, with a list of contents.
  static func long(_ layout: String) -> SampleReport {
    var report = short(layout)
    report.hasContents = true
    report.chapters = (1...6).map { chapter in
      (1...4).map { "### \($0). Mục \(chapter).\($0)\n\n" + SampleText.paragraphs(4, of: 5) }.joined()
        + SampleText.table(rows: 60, caption: "Bảng dài \(chapter)")
        + "Câu cuối của phần này.\n"
    }
    return report
  }

  static func draft(_ layout: String) -> SampleReport {
    var report = short(layout)
    (report.isDraft, report.isIllustrative, report.hasMark) = (true, true, true)
    return report
  }

  /// On both sides of the sheet, the first annex lying on its side for three pages.
  static func doubleSided(_ layout: String) -> SampleReport {
    var report = short(layout)
    report.isDoubleSided = true
    report.annexes = [("Biểu rộng", true, SampleText.table(rows: 60, caption: "Rộng"))]
    return report
  }

  /// Everything that text can hold, in its awkward sizes, under names as long as they come.
  static func awkward(_ layout: String) -> SampleReport {
    var report = SampleReport(layout: layout, hasLongNames: true)
    report.chapters = [SampleText.awkward, SampleText.awkward + "Hết.\n"]
    report.annexes = [
      ("Biểu có mười bốn cột", true, SampleText.wideTable), ("Biểu một dòng dài", false, SampleText.tallRow),
    ]
    return report
  }

  /// Text that ends after so many sentences, an even number of them followed by one short line: for where the signature
  /// comes to stand.
  static func ending(_ layout: String, sentences: Int) -> SampleReport {
    var report = SampleReport(layout: layout)
    let last = sentences.isMultiple(of: 2) ? "Trên đây là báo cáo.\n" : ""
    report.chapters = [SampleText.paragraphs(1, of: sentences) + last]
    return report
  }

  var official: OfficialLayout? {
    ShippedLayouts.named(layout, settings: LayoutSettings(headingSeparator: nil, isDoubleSided: isDoubleSided))
  }

  /// The report as blocks, put together as a site's are.
  var document: ReportDocument<[Block]> {
    var footnotes = FootnoteNumbering()
    var ids: Set<String> = Set(chapters.indices.map { "phan-\($0 + 1)" } + annexes.indices.map { "phu-luc-\($0 + 1)" })
    let whole = assembled { text, number in
      let written = WrittenBlocks(text, prefix: "phan-\(number)-", taken: ids)
      ids.formUnion(written.text.ids)
      return (footnotes.numbered(written.text), written.text.headings)
    }
    let links = LinksOnPaper(ids: ids)
    return whole.map(links.kept)
  }

  /// The report with each of its texts rendered; they are counted from 1.
  private func assembled<Text>(_ render: (String, Int) -> (Text, [Heading])) -> ReportDocument<Text> {
    let numerals = ["I", "II", "III", "IV", "V", "VI"]
    let opening = render("Số liệu tính đến ngày 30/11/2026.", 1).0
    let chapters = chapters.enumerated().map { index, text in
      let (body, headings) = render(text, index + 2)
      return ReportChapter(
        id: "phan-\(index + 1)", number: numerals[index] + (layout == "party" ? "-" : "."),
        title: "Tình hình và kết quả phần \(index + 1)", body: body, headings: headings)
    }
    let annexes = annexes.enumerated().map { index, annex in
      ReportAnnex(
        id: "phu-luc-\(index + 1)", number: index + 1, title: annex.title, isLandscape: annex.isWide,
        body: render(annex.markdown, chapters.count + index + 2).0)
    }
    return ReportDocument(
      year: 2026, head: head, opening: opening, chapters: chapters,
      closing: ReportClosing(
        signatures: [ReportSignature(authority: "Đảng ủy", post: "Phó Bí thư", name: "Nguyễn Văn Ví Dụ")],
        recipients: ["Đảng ủy Trường Ví dụ", "Các chi bộ", "Lưu Đảng ủy"]),
      annexes: annexes, hasContents: hasContents, isIllustrative: isIllustrative)
  }

  private var head: ReportHead {
    ReportHead(
      parent: hasLongNames ? "Đảng bộ Trường Đại học Khoa học và Công nghệ Ví dụ" : "Đảng bộ Trường Ví dụ",
      issuer: hasLongNames ? "Đảng ủy Khoa Cơ khí Động lực và Tự động hóa Mẫu" : "Đảng ủy Khoa Mẫu",
      number: isDraft ? nil : "07", symbol: "BC/ĐU",
      place: hasLongNames ? "Thành phố Hồ Chí Minh" : "Hà Nội",
      date: isDraft ? nil : CalendarDate(year: 2026, month: 12, day: 5), type: "Báo cáo",
      subject: hasLongNames
        ? "kết quả lãnh đạo thực hiện nhiệm vụ chính trị và công tác xây dựng Đảng năm 2026, phương hướng, nhiệm vụ và "
          + "giải pháp chủ yếu năm 2027 của Đảng bộ Khoa"
        : "tổng kết công tác năm 2026, phương hướng nhiệm vụ năm 2027", draftNumber: isDraft ? 2 : nil,
      marks: hasMark ? ["Lưu hành nội bộ"] : [], addressee: "Đảng ủy Trường Ví dụ")
  }
}
