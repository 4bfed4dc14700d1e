import Content
import Diagnostics
import TestSupport
import Testing

@Suite("Keys of other generators")
struct ForeignKeyTests {
  private func finding(_ yaml: String, in path: String = "content/bai.md") throws -> Diagnostic {
    let findings = try TemporarySite([path: "---\ntitle: A\n\(yaml)\n---\n"]).load().diagnostics
    #expect(findings.count == 1)
    return try #require(findings.first)
  }

  @Test(
    "are named with what stands for them here, and the line to write",
    arguments: [
      (
        "description: Một câu", "“description” là mục của Hugo, Jekyll, Zola; ở đây là “summary”",
        "Đổi dòng này thành: summary: Một câu"
      ),
      (
        "lastmod: 2026-01-01T10:00:00", "“lastmod” là mục của Hugo, Jekyll, Zola; ở đây là “updated”",
        "Đổi dòng này thành: updated: 2026-01-01"
      ),
      (
        "categories: Đoàn, Hội", "“categories” là mục của Hugo, Jekyll; ở đây là “tags”",
        "Đổi dòng này thành: tags: [Đoàn, Hội]"
      ),
      ("lang: vi", "“lang” là mục của Hugo, Jekyll; ở đây là “language”", "Đổi dòng này thành: language: vi"),
      (
        "redirect_from: /cu/", "“redirect_from” là mục của Jekyll; ở đây là “aliases”",
        "Đổi dòng này thành: aliases: [\"/cu/\"]"
      ),
      (
        "permalink: /tin/mot.html", "“permalink” là mục của Hugo, Jekyll, Zola, Eleventy; ở đây là “slug”",
        "Đổi dòng này thành: slug: mot; muốn địa chỉ cũ chuyển tiếp về bài này thì ghi aliases: [/tin/mot.html/]"
      ),
      ("published: false", "“published” là mục của Jekyll; ở đây là “draft”", "Đổi dòng này thành: draft: true"),
      (
        "published: true", "“published” là mục của Jekyll; ở đây là “draft”",
        "Xóa dòng này: bài không ghi “draft: true” là bài được đăng"
      ),
      (
        "layout: post", "“layout” là mục của Hugo, Jekyll, Zola, Eleventy; ở đây không có mục tương ứng",
        "Xóa dòng này: cách trình bày theo loại bài; loại bài theo thư mục, hoặc ghi ở mục “kind”"
      ),
      (
        "taxonomies:\n  tags: [a]", "“taxonomies” là mục của Zola; ở đây không có mục tương ứng",
        "Bỏ nhóm này, ghi các thẻ thành một dòng: tags: [một, hai]"
      ),
      (
        "eleventyNavigation:\n  key: A", "“eleventyNavigation” là mục của Hugo, Eleventy; ở đây không có mục tương ứng",
        "Xóa mục này; danh mục chính ghi ở “menu” trong content/site.yaml, thứ tự trong danh sách ghi ở “weight”"
      ),
      ("nav_order: 3", "“nav_order” là mục của Jekyll, Eleventy; ở đây là “weight”", "Đổi dòng này thành: weight: 3"),
      (
        "author: Ban biên tập", "“author” là mục của Hugo, Jekyll, Zola; ở đây không có mục tương ứng",
        "Xóa dòng này; tên tác giả ghi ở cuối bài viết"
      ),
      (
        "tiêu đề: B", "Tên mục viết bằng tiếng Anh: “tiêu đề” ở đây là “title”",
        "Đã có mục “title”: giữ một trong hai, xóa dòng “tiêu đề”"
      ),
      ("ngày: 5/9/2026", "Tên mục viết bằng tiếng Anh: “ngày” ở đây là “date”", "Đổi dòng này thành: date: 5/9/2026"),
      ("Tóm tắt: B", "Tên mục viết bằng tiếng Anh: “Tóm tắt” ở đây là “summary”", "Đổi dòng này thành: summary: B"),
      ("nháp: true", "Tên mục viết bằng tiếng Anh: “nháp” ở đây là “draft”", "Đổi dòng này thành: draft: true"),
      ("tác giả: B", "Không có mục “tác giả”", "Xóa dòng này; tên tác giả ghi ở cuối bài viết"),
    ])
  func counterparts(yaml: String, message: String, help: String) throws {
    let finding = try finding(yaml)
    #expect(finding.line == "content/bai.md:3:1 content/unknown-key: \(message)")
    #expect(finding.help.vi == help)
  }

  @Test(
    "of slips of the hand the near key is named as before",
    arguments: [("Draft: true", "draft"), ("sumary: B", "summary")])
  func slips(yaml: String, key: String) throws {
    #expect(try finding(yaml).help.vi.hasSuffix("thành “\(key)”"))
  }

  @Test("a draft is never published for a slip", arguments: ["ture", "1", "rồi"])
  func drafts(value: String) throws {
    #expect(try finding("draft: \(value)").rule == "content/wrong-type")
  }

  @Test("a key that decides on publishing is not without a value", arguments: ["draft", "publish_on", "audience"])
  func empty(key: String) throws {
    #expect(try finding("\(key):").line == "content/bai.md:3:1 content/missing-field: Mục “\(key)” chưa có nội dung")
  }

  @Test("of site.yaml are named too")
  func settings() throws {
    let site = try TemporarySite(["content/site.yaml": "title: Đảng bộ\nname: A\nbaseURL: https://a.example/\n"])
    #expect(
      try site.load().diagnostics.map(\.help.vi) == [
        "Đã có mục “name”: giữ một trong hai, xóa dòng “title”", "Đổi dòng này thành: base_url: \"https://a.example/\"",
      ])
  }
}
