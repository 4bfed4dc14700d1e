import Diagnostics
import Testing

@testable import Building

@Suite("What is no secret though an internal text says it")
struct LeakBoundsTests {
  private static func site(_ files: [String: String]) throws -> LeakSite {
    try LeakSite(["tin.md": "---\ntitle: Tin\n---\n\nTin.\n"].merging(files) { $1 })
  }

  private static func page(title: String = "Trang riêng của văn phòng khoa", _ body: String, _ keys: String = "")
    -> String
  {
    "---\ntitle: \(title)\naudience: internal\n\(keys)---\n\n\(body)\n"
  }

  @Test(
    "a title counts as a whole, where three words of it are telling and no public title holds it",
    arguments: [
      ("Báo cáo", "Báo cáo", false), ("Đảng viên", "Đảng viên", false),
      ("Kế hoạch công tác", "Kế hoạch công tác", false),
      ("Biên bản họp chi bộ", "Biên bản họp chi bộ", false), ("Danh sách đảng viên", "Danh sách đảng viên", false),
      ("Biên bản làm việc kín", "Xem biên bản làm việc kín", true),
      ("Biên bản làm việc kín", "Biên bản làm việc", false),
      // It stands in a public title.
      ("Hội thao của tổ máy", "Hội thao của tổ máy", false), ("Hội thao của tổ", "Hội thao của tổ", false),
    ])
  func titles(_ title: String, _ text: String, _ isFound: Bool) throws {
    let site = try Self.site([
      "noi-bo.md": Self.page(title: title, ""), "hoi-thao.md": "---\ntitle: Hội thao của tổ máy năm nay\n---\n\nTin.\n",
    ])
    #expect(site.finds("<p>\(text)</p>") == isFound)
  }

  @Test(
    "citations, dates, names of bodies and standing phrases do not count",
    arguments: [
      "Nghị quyết số 12-NQ/ĐU, ngày 05/9/2026 của Đảng bộ Khoa Thử nghiệm.",
      "Kết luận số 21-KL/TW, ngày 25 tháng 10 năm 2021 của Ban Chấp hành Trung ương.",
      "Bí thư Chi bộ và Phó Bí thư Chi bộ Bộ môn Máy thử.",
      "Công tác kiểm tra, giám sát và thi hành kỷ luật; công tác dân vận; công tác tổ chức, cán bộ.",
    ])
  func standing(_ sentence: String) throws {
    let site = try Self.site([
      "noi-bo.md": Self.page(sentence),
      "chi-bo.md": "---\ntitle: Chi bộ Bộ môn Máy thử\n---\n\nTin.\n",
    ])
    #expect(!site.finds("<p>\(sentence)</p>"))
  }

  @Test("what else a sentence with a citation says counts, and a site names phrases of its own")
  func ownPhrases() throws {
    let sentence = "Theo Nghị quyết số 12-NQ/ĐU, tổ máy thử bàn giao phòng cho nhóm mới."
    let plain = try Self.site(["noi-bo.md": Self.page(sentence)])
    #expect(plain.finds("<p>\(sentence)</p>"))
    let own = try Self.site([
      "noi-bo.md": Self.page(sentence),
      "site.yaml": "name: Khoa\nrules:\n  standing_phrases: [tổ máy thử bàn giao phòng cho nhóm mới]\n",
    ])
    #expect(!own.finds("<p>\(sentence)</p>"))
  }

  @Test("what stands in three public sources is no secret; lists that repeat one of them are not three")
  func threeSources() throws {
    let text = "Tổ máy thử bàn giao phòng cho nhóm mới vào tuần sau."
    var files = ["noi-bo.md": Self.page(text)]
    for name in ["a", "b", "c"] {
      files["\(name).md"] = "---\ntitle: Bài \(name)\n---\n\n**Tổ máy** thử bàn giao phòng cho nhóm mới vào tuần sau\n"
    }
    let three = try Self.site(files)
    let shown = ["a", "b", "c"].map { ("\($0)/index.html", "content/\($0).md" as String?, "<p>\(text)</p>") }
    #expect(three.findings(shown).isEmpty)
    #expect(three.findings(Array(shown.dropLast())).count == 1)

    files["c.md"] = "---\ntitle: Bài c\n---\n"
    let two = try Self.site(files)
    // The third is a list that repeats what the others say.
    #expect(two.findings(shown).count == 1)
  }

  @Test("a cleared text is found no more, and only that text")
  func cleared() throws {
    let (one, other) = ("Tổ máy thử bàn giao phòng cho nhóm mới.", "Nhóm mới chưa nhận đủ chìa khóa của các tủ.")
    let site = try Self.site([
      "noi-bo.md": Self.page("\(one) \(other)"),
      "tin.md":
        "---\ntitle: Tin\ncleared_texts: [{text: tổ máy thử bàn giao phòng cho nhóm mới, reason: Đã công bố}]\n---\n\nTin.\n",
    ])
    #expect(site.findings([("tin/index.html", "content/tin.md", "<p>\(one)</p>")]).isEmpty)
    #expect(site.finds("<p>\(other)</p>"))
    let unused = site.findings([("tin/index.html", "content/tin.md", "<p>Khác</p>")])
    #expect(unused.map(\.rule) == ["privacy/needless-clearance"])
    #expect(unused.map(\.severity) == [.warning])
    #expect(unused.map { "\($0.location?.description ?? "")" } == ["content/tin.md:3:17"])
  }

  @Test("a site without anything internal is not searched")
  func nothing() throws {
    #expect(try Self.site([:]).search == nil)
    #expect(try Self.site(["noi-bo.md": Self.page("")]).search != nil)
  }
}
