import TestSupport
import Testing

@testable import Website

@Suite("A site under a path of its host")
struct BasePathTests {
  @Test("writes that path before every URL of its own, in every file")
  func everywhere() throws {
    let site = try TestSite(
      [
        "content/site.yaml": "name: Khoa\npage_size: 1\n",
        "content/to-chuc/dang-uy.md": """
        ---
        title: Đảng ủy
        term: Nhiệm kỳ
        posts: [{post: Bí thư, name: Người Một}]
        members.total: 9
        branches.count: 2
        aliases: [/cu/]
        ---
        """,
        "content/tin/a.md": "---\ntitle: A\ndate: 2026-09-01\ntags: [x]\n---\n",
        "content/tin/b.md": "---\ntitle: B\ndate: 2026-09-02\ntags: [x]\n---\n",
        "content/van-ban/c.md": """
        ---
        title: C
        number: 1
        issuer: X
        issued_on: 2026-01-01
        type: Kế hoạch
        file: c.txt
        audience: public
        ---
        """,
        "content/van-ban/c.txt": "x",
      ], baseURL: "https://a.vn/khoa/dang-bo/")
    #expect(site.diagnostics == [])
    for output in site.outputs where !output.path.hasSuffix(".css") {
      let text = String(decoding: try output.render().bytes, as: UTF8.self)
      for attribute in ["href=\"", "src=\"", "url=", "<loc>", "<id>"] {
        for value in text.split(separator: attribute).dropFirst() where !value.hasPrefix("#") {
          #expect(
            value.hasPrefix("/khoa/dang-bo/") || value.hasPrefix("https://a.vn/khoa/dang-bo/"),
            "\(output.path): \(attribute)\(value.prefix(60))")
        }
      }
    }
  }
}
