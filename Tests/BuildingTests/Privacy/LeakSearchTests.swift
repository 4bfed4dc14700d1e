import Diagnostics
import Foundation
import Testing

@testable import Building

@Suite("The search for internal texts")
struct LeakSearchTests {
  /// A line of two sentences, with everything that Markdown may do to it.
  private static let page = """
    ---
    title: Phân công cuối học kỳ của tổ
    audience: internal
    summary: Ba thành viên xin đổi lịch trực phòng máy
    tags: [đổi lịch trực phòng máy]
    aliases: [/lich-truc-cu/]
    ---

    Đồng chí nêu ý kiến "không tán thành" việc **xóa bỏ** lịch trực của [tổ máy](https://example.org/). Tổ trưởng ủy
    quyền cho phó tổ giải quyết đơn xin đổi lịch của ba thành viên, báo cáo lại trước khi nghỉ lễ và không thông báo ra ngoài tổ.

    ## Ý kiến về việc đóng cửa phòng máy cũ

    - Chìa khóa phòng máy cũ giao ông bảo vệ giữ

    | Người xin đổi | Buổi | Lý do xin đổi |
    |---|---|---|
    | Vũ Thử Bốn | thứ hai | con ốm phải đưa đi viện hai tuần liền |

    ![Ảnh chụp tờ đơn xin đổi lịch trực](https://example.org/a.png "Tờ đơn xin đổi lịch trực có chữ ký")

    Cả tổ nhất trí[^1] lùi lịch trực sang tuần sau.

    [^1]: Riêng hai người vắng mặt sẽ được hỏi qua điện thoại.
    """

  private static let site = try? LeakSite(["tin.md": "---\ntitle: Tin\n---\n\nTin.\n", "noi-bo/phan-cong.md": page])

  @Test(
    "finds a copy however it is written",
    arguments: [
      // As it is, and with the quotes of each escaper.
      "<p>Đồng chí nêu ý kiến &quot;không tán thành&quot; việc <strong>xóa bỏ</strong> lịch trực của <a href=\"#\">tổ máy</a>.</p>",
      "<p>Đồng chí nêu ý kiến &#34;không tán thành&#34; việc xóa bỏ lịch trực của tổ máy.</p>",
      "<p>Đồng chí nêu ý kiến “không tán thành” việc xóa bỏ lịch trực của tổ máy</p>",
      // Without its full stop, with a small first letter, in capitals, within another sentence.
      "<p>Tin rằng đồng chí nêu ý kiến không tán thành việc xóa bỏ lịch trực của tổ máy là đúng</p>",
      "<h1>ĐỒNG CHÍ NÊU Ý KIẾN “KHÔNG TÁN THÀNH” VIỆC XÓA BỎ LỊCH TRỰC CỦA TỔ MÁY</h1>",
      // The place of tone marks, and the form of letters.
      "<p>Đồng chí nêu ý kiến không tán thành việc xoá bỏ lịch trực của tổ máy.</p>",
      "<p>\("Đồng chí nêu ý kiến không tán thành việc xóa bỏ lịch trực của tổ máy".decomposedStringWithCanonicalMapping)</p>",
      // Spaces, line ends, what is not seen.
      "<p>Đồng chí nêu ý kiến không\ntán thành<br />việc xóa&nbsp;bỏ lịch\u{A0}trực của tổ máy.</p>",
      "<p>Đồng chí nêu ý kiến không tán thành việc x\u{AD}óa bỏ lịch tr&shy;ực c\u{200B}ủa tổ máy.</p>",
      // Tags within words and lines.
      "<p><b>Đ</b>ồng chí nêu ý <span>kiến</span> không <em>tán</em> thành việc xóa bỏ lịch trực của tổ máy.</p>",
      "<td>Đồng chí nêu ý kiến không tán thành</td><td>việc xóa bỏ lịch trực của tổ máy</td>",
      // A part of a long sentence: fifteen syllables are enough.
      "<p>Vì vậy giải quyết đơn xin đổi lịch của ba thành viên, báo cáo lại trước khi nghỉ lễ mà thôi.</p>",
      // Heading, list, row of a table, cell of a table, footnote, description and title of a picture, summary, title, tag.
      "<p>Ý kiến về việc đóng cửa phòng máy cũ</p>", "<li>chìa khoá phòng máy cũ giao ông bảo vệ giữ</li>",
      "<tr><td>Vũ Thử Bốn</td><td>thứ hai</td><td>con ốm phải đưa đi viện hai tuần liền</td></tr>",
      "<p>con ốm phải đưa đi viện hai tuần liền</p>", "<p>Riêng hai người vắng mặt sẽ được hỏi qua điện thoại</p>",
      "<p>Ảnh chụp tờ đơn xin đổi lịch trực</p>", "<p>Tờ đơn xin đổi lịch trực có chữ ký</p>",
      "<p>Ba thành viên xin đổi lịch trực phòng máy</p>", "<p>Phân công cuối học kỳ của tổ</p>",
      "<p>Đổi lịch trực phòng máy</p>", "<p>Cả tổ nhất trí lùi lịch trực sang tuần sau</p>",
      "<p>Cả tổ nhất trí<sup class=\"footnote-ref\"><a href=\"#fn\">1</a></sup> lùi lịch trực sang tuần sau</p>",
      // What a reader meets in attributes, scripts and comments.
      "<img alt=\"Chìa khóa phòng máy cũ giao ông bảo vệ giữ\" src=\"a.png\" />",
      "<a title='Chìa khóa phòng máy cũ giao ông bảo vệ giữ' href=\"b\">c</a>",
      "<meta name=\"description\" content=\"Chìa khóa phòng máy cũ giao ông bảo vệ giữ\" />",
      "<div aria-label=\"Chìa khóa phòng máy cũ giao ông bảo vệ giữ\"></div>",
      "<script type=\"application/ld+json\">{\"name\":\"Chìa khóa phòng máy cũ giao ông bảo vệ giữ\"}</script>",
      "<svg><text>Chìa khóa phòng máy cũ giao ông bảo vệ giữ</text></svg>",
      "<!-- Chìa khóa phòng máy cũ giao ông bảo vệ giữ -->",
    ])
  func finds(_ markup: String) throws {
    let site = try #require(Self.site)
    #expect(site.finds(markup))
  }

  @Test(
    "finds nothing in what only sounds alike",
    arguments: [
      "<p>Đồng chí nêu ý kiến tán thành việc xóa bỏ lịch trực của tổ máy.</p>",
      // A heading and the paragraph below it are no sentence.
      "<h2>Chìa khóa phòng máy cũ</h2><p>giao ông bảo vệ giữ</p>",
      // Fourteen syllables of a longer sentence.
      "<p>giải quyết đơn xin đổi lịch của ba thành viên, báo cáo lại trước</p>",
      "<p>Tổ</p>", "<p>thứ hai</p>", "<p>Vũ Thử Bốn</p>", "<p>phân công cuối học kỳ</p>",
    ])
  func findsNothing(_ markup: String) throws {
    let site = try #require(Self.site)
    #expect(!site.finds(markup))
  }

  @Test(
    "finds it in every kind of file, and only where it stands",
    arguments: ["a/index.html", "feed.xml", "sitemap.xml", "ve.svg", "static/a.txt", "du-lieu.csv", "a.json", "b.pdf"])
  func files(_ path: String) throws {
    let site = try #require(Self.site)
    #expect(site.finds("Chìa khóa phòng máy cũ giao ông bảo vệ giữ", path: path))
    #expect(!site.finds("Chìa khóa phòng máy mới giao ông bảo vệ giữ", path: path))
  }

  @Test("a text that was taken out of a PDF or an office file is searched, too")
  func extracted() throws {
    let site = try #require(Self.site)
    let search = try #require(site.search)
    let text = "Trang 1\nchìa khóa phòng máy cũ\ngiao ông bảo vệ giữ\n"
    let seen = search.sightings(path: "van-ban/a.pdf", source: "content/van-ban/a.pdf", text: text)
    #expect(search.findings(seen, isWhole: false).map(\.location?.file) == ["content/van-ban/a.pdf"])
    #expect(search.sightings(path: "van-ban/a.pdf", source: nil, text: "Trang 1").isEmpty)
  }

  @Test("tells each text once, with its place, the first file that says it, and how many more do")
  func toldOnce() throws {
    let site = try #require(Self.site)
    let text = "<p>Chìa khóa phòng máy cũ giao ông bảo vệ giữ</p>"
    let outputs = [
      ("a/index.html", nil, text), ("tin/index.html", "content/tin.md", text), ("muc/index.html", nil, text + text),
    ]
    let findings = site.findings(outputs)
    #expect(
      findings == [
        Diagnostic(
          rule: "privacy/internal-value", severity: .error, location: Location(file: "content/tin.md"),
          message: Wording(
            vi: "Nội dung nội bộ “Chìa khóa phòng máy cũ giao ông bảo vệ giữ” của content/noi-bo/phan-cong.md:14:1 "
              + "có trong tệp công khai tin/index.html và 2 tệp khác",
            en: "“Chìa khóa phòng máy cũ giao ông bảo vệ giữ”, which is internal at content/noi-bo/phan-cong.md:14:1, "
              + "stands in the public file tin/index.html and 2 more"),
          required: Wording(
            vi: "Bản công khai không có nội dung nội bộ", en: "Nothing that is internal in the public edition"),
          help: Wording(
            vi: "Bỏ nội dung này khỏi bài công khai; nếu được phép công khai thì ghi ở phần khai báo của bài: "
              + "cleared_texts: [{text: nguyên văn câu đó, reason: lý do}]",
            en: "Take it out of the public page; if it may be public, say so in the front matter of that page: "
              + "cleared_texts: [{text: the sentence as it is written, reason: why}]"))
      ])
  }

  @Test("points at the line of the public file that says it, also where that is a chapter of a report")
  func publicPlace() throws {
    let text = "Chìa khóa phòng máy cũ giao ông bảo vệ giữ"
    let report = "title: Báo cáo\nyear: 2026\nissuer: Đảng ủy Khoa Thử nghiệm\nnumber: 1\npublish: [pdf]"
    let site = try LeakSite([
      "noi-bo/phan-cong.md": Self.page,
      "tin.md": "---\ntitle: Tin\n---\n\nMở đầu.\n\nViệc: **chìa** khóa phòng\nmáy cũ giao ông bảo vệ giữ.\n",
      "bao-cao/2026/index.md": "---\n\(report)\n---\n",
      "bao-cao/2026/01-mot.md": "---\ntitle: Một\n---\n\n## Hai\n\n\(text)\n",
    ])
    for (path, source, place) in [
      ("tin/index.html", "content/tin.md", "content/tin.md:7:1"),
      ("bao-cao/2026/index.html", "content/bao-cao/2026/index.md", "content/bao-cao/2026/01-mot.md:7:1"),
    ] {
      #expect(site.findings([(path, source, "<p>\(text)</p>")]).map { "\($0.location?.description ?? "")" } == [place])
    }
  }

  @Test("the address of an internal page is nobody else's, nor is a former one")
  func addresses() throws {
    let site = try #require(Self.site)
    for path in ["noi-bo/phan-cong/index.html", "lich-truc-cu/index.html"] {
      let findings = site.findings([(path, nil, "<p>Khác</p>")])
      #expect(
        findings.map(\.message.en) == [
          "The public file \(path) has the address of the internal page content/noi-bo/phan-cong.md"
        ])
    }
    #expect(site.findings([("khac/index.html", nil, "")]).isEmpty)
  }
}
