import Content
import Diagnostics
import TestSupport
import Testing

@Suite("Who reads a page by its kind and type")
struct DefaultAudienceTests {
  private static func document(_ type: String, _ number: String = "12", title: String = "A", _ more: String = "")
    -> String
  {
    "---\ntitle: \(title)\ntype: \(type)\nnumber: \(number)\nissuer: Đảng ủy\nissued_on: 5/9/2026\n\(more)---\n"
  }

  private static func report(_ more: String = "", title: String = "Báo cáo năm") -> String {
    "---\ntitle: \(title)\nyear: 2026\nissuer: Đảng ủy\n\(more)---\n"
  }

  /// The omissions of the public edition, with what makes each internal.
  private func left(_ files: [String: String]) throws -> [String: InternalGround?] {
    let loaded = try TemporarySite(files).load()
    #expect(loaded.diagnostics.filter { $0.severity == .error }.map(\.line) == [])
    let omissions = loaded.site?.omissions ?? []
    #expect(omissions.allSatisfy { $0.reason == .internal })
    return Dictionary(omissions.map { ($0.path, $0.ground) }, uniquingKeysWith: { first, _ in first })
  }

  @Test(
    "a document is internal until its own front matter says that it is public",
    arguments: [
      "Nghị quyết", "Kết luận", "Thông báo", "Quyết định", "Quy định", "Quy chế", "Kế hoạch", "Chương trình",
      "Tờ trình",
      "Công văn", "Giấy mời", "Đề án", "Báo cáo", "Phiếu bầu", "NGHỊ QUYẾT", "nghi quyet", "Một loại chưa ai nghe tên",
    ])
  func undecided(type: String) throws {
    let path = "content/van-ban/a.md"
    #expect(try left([path: Self.document(type)]) == [path: .documentType(type, isFinal: false)])
    #expect(try left([path: Self.document(type, "12", title: "A", "audience: public\n")]) == [:])
  }

  @Test(
    "minutes and self-criticism are internal, and it is an error to call them public",
    arguments: [
      ("Biên bản", "12-BB/ĐU", "A", "Biên bản"), ("Biên bản họp chi bộ", "0", "A", "Biên bản họp chi bộ"),
      ("BIEN BAN", "1", "A", "BIEN BAN"), ("Văn bản", "03 - BB/CB", "A", "Văn bản"),
      ("Văn bản", "03/BB-KCK", "A", "Văn bản"), ("Nghị quyết", "3-BB/ĐU", "A", "Nghị quyết"),
      ("Báo cáo kiểm điểm", "3-BC/ĐU", "A", "Báo cáo kiểm điểm"),
      ("Báo cáo", "3-BC/ĐU", "Báo cáo kiểm điểm tập thể", "Báo cáo kiểm điểm tập thể"),
      ("Văn bản", "3", "Biên bản họp tháng 9", "Biên bản họp tháng 9"),
    ])
  func minutes(type: String, number: String, title: String, named: String) throws {
    let path = "content/van-ban/a.md"
    #expect(
      try left([path: Self.document(type, number, title: title)]) == [path: .documentType(named, isFinal: true)])
    let loaded = try TemporarySite([path: Self.document(type, number, title: title, "audience: public\n")]).load()
    #expect(
      loaded.diagnostics.map(\.line) == [
        "\(path):7:11 content/never-public: “\(named)” không được đăng công khai"
      ])
    #expect(loaded.site?.pages.isEmpty == true)
  }

  @Test(
    "what only sounds like minutes is published by decision",
    arguments: [
      ("Biên bản ghi nhớ", "3-BB/ĐU", "A"), ("Kế hoạch", "3-KH/ĐU", "Kế hoạch kiểm điểm cuối năm"),
      ("Báo cáo", "3-BC/ĐU", "Kết quả kiểm tra biên bản"), ("Thông báo", "BB", "A"),
    ])
  func notMinutes(type: String, number: String, title: String) throws {
    let text = Self.document(type, number, title: title, "audience: public\n")
    #expect(try left(["content/van-ban/a.md": text]) == [:])
  }

  @Test("a plain page among documents is kept as they are, and elsewhere is public")
  func plainPage() throws {
    let page = "---\ntitle: Biên bản họp\n---\n"
    #expect(
      try left(["content/van-ban/a.md": page, "content/van-ban/b.md": "---\ntitle: B\n---\n", "content/c.md": page])
        == [
          "content/van-ban/a.md": .documentType("Biên bản họp", isFinal: true),
          "content/van-ban/b.md": .kind(.document),
        ])
    let decided = ["audience: public", "kind: page"].map { "---\ntitle: B\n\($0)\n---\n" }
    for text in decided { #expect(try left(["content/van-ban/b.md": text]) == [:]) }
  }

  @Test(
    "what lies among minutes never leaves the office, whether it is filled in or not",
    arguments: ["", "date: 2026-09-05\nchair: Người Một\nsecretary: Người Hai\n"])
  func amongMinutes(keys: String) throws {
    let path = "content/bien-ban/a.md"
    #expect(try left([path: "---\ntitle: A\n\(keys)---\n"]) == [path: .kind(Kind(rawValue: "minutes"))])
    let loaded = try TemporarySite([path: "---\naudience: public\ntitle: A\n\(keys)---\n"]).load()
    #expect(
      loaded.diagnostics.filter { $0.severity == .error }.map(\.line) == [
        "\(path):2:11 content/never-public: “Biên bản” không được đăng công khai"
      ])
    #expect(loaded.site?.pages.isEmpty == true)
  }

  @Test("an annual report takes its chapters with it, out and in")
  func chapters() throws {
    let (index, chapter) = ("content/bao-cao/2026/index.md", "content/bao-cao/2026/01-a.md")
    let files = [index: Self.report(), chapter: "---\ntitle: Một\naudience: public\n---\n"]
    #expect(try left(files) == [index: .kind(.annualReport), chapter: .report(index)])
    let decided = files.merging([index: Self.report(Self.issued + "publish: [members.total, pdf]\n")]) { $1 }
    #expect(try left(decided) == [:])
    let office = try TemporarySite(files).load(audience: .internal).site
    #expect(office?.chapters.map(\.audience) == [.internal])
    #expect(try TemporarySite(decided).load(audience: .internal).site?.chapters.map(\.audience) == [.public])
    #expect(
      try left([index: Self.report(title: "Báo cáo kiểm điểm tập thể")])
        == [index: .documentType("Báo cáo kiểm điểm tập thể", isFinal: true)])
  }

  @Test("an issued report stays in the office until it is decided on, and its chapters until its print is")
  func publication() throws {
    let (index, chapter) = ("content/bao-cao/2026/index.md", "content/bao-cao/2026/01-a.md")
    let files = [index: Self.report(Self.issued), chapter: "---\ntitle: Một\n---\n"]
    #expect(try left(files) == [index: .kind(.annualReport), chapter: .report(index)])
    let summary = files.merging([index: Self.report(Self.issued + "publish: [members.total]\n")]) { $1 }
    #expect(try left(summary) == [chapter: .summary(index)])
    // No preview shows a draft to the public.
    let draft = try TemporarySite([index: Self.report("draft_number: 1\n")]).load(drafts: true).site
    #expect(draft?.omissions.map(\.reason) == [.internal])
  }

  @Test("the branches' reports are decided on by themselves, unless the folder above is said to be internal")
  func branches() throws {
    let (index, branches) = ("content/bao-cao/2026/index.md", "content/bao-cao/2026/chi-bo/index.md")
    let ofOne = "branches: [{code: a, number: 3, signed_on: 2026-12-01, publish: [members.total]}]\n"
    let ofAll = "publish: [members.total]\nbranches: [{code: a, number: 3, signed_on: 2026-12-01}]\n"
    for lines in [ofOne, ofAll] {
      let files = [index: Self.report(), branches: Self.report("scope: branches\n" + lines)]
      #expect(try left(files) == [index: .kind(.annualReport)])
      let closed = files.merging([index: Self.report("audience: internal\n")]) { $1 }
      #expect(try left(closed) == [index: nil, branches: .folder(index)])
    }
  }

  private static let issued = "number: 12-BC/ĐU\nsigned_on: 2026-12-05\n"

  @Test("what says nothing itself goes with the nearest index that is decided on or not")
  func folders() throws {
    let index = "content/bao-cao/2026/index.md"
    let files = [
      index: Self.report(), "content/bao-cao/2026/trang.md": "---\ntitle: Trang\nkind: page\n---\n",
      "content/bao-cao/2026/anh.jpg": "x", "content/bao-cao/index.md": "---\ntitle: Báo cáo\n---\n",
    ]
    #expect(
      try left(files) == [
        index: .kind(.annualReport), "content/bao-cao/2026/trang.md": .folder(index),
        "content/bao-cao/2026/anh.jpg": nil,
      ])
  }
}
