import Randomness
import Content
import FigureViews
import Figures
import Foundation
import TestSupport
import Website

/// A small site of many sorts of files, which a test edits as an office does: well and badly.
final class EditedSite {
  private let site: TemporarySite
  private var pages: [String]
  private var count = 0
  private let share: String
  /// Lines of the words that the site always has.
  private let words: [String]

  /// Absolute path of the folder that holds `content/`.
  var root: String { site.root }

  /// A site whose look is shipped in the folder above `templates/`, with these lines of words of its own.
  init(share: String = TestSite.share, words: [String] = FigureWords.lines("vi")) throws {
    self.share = share
    self.words = words
    var files: [String: String] = [
      "content/site.yaml": Self.settings[0],
      "content/index.md":
        "---\ntitle: Trang đầu\n---\nCó {{ members.total }} đảng viên. Xem [tin](tin-tuc/bai-1.md).\n",
      "content/to-chuc/dang-uy.md":
        "---\ntitle: Đảng ủy\nposts: [{post: Bí thư, name: Người Một}]\nmembers.total: 21\n---\nLời giới thiệu.\n",
      "content/to-chuc/chi-bo/mot.md": "---\ntitle: Chi bộ Một\ncode: mot\ntype: department\n---\nChi bộ.\n",
      "content/to-chuc/chi-bo/hai.md":
        "---\ntitle: Chi bộ Hai\ncode: hai\ntype: student\nposts: [{post: Bí thư, name: Người Hai}]\n---\n",
      "content/to-chuc/doan.md": "---\ntitle: Đoàn\nkind: organisation\ntype: youth-union\n---\n",
      "content/phong-trao/xanh.md": "---\ntitle: Xanh\norganisation: ../to-chuc/doan.md\nsince: 2020\n---\n",
      "content/phong-trao/sach.md": "---\ntitle: Sạch\norganisation: ../to-chuc/doan.md\n---\n![Cờ](co.svg)\n",
      "content/phong-trao/co.svg": Self.picture(20),
      "content/gioi-thieu.md":
        "---\ntitle: Giới thiệu\n---\n{{ chart branches }}\n\n[Xem](/tin-tuc/bai-2/), [nữa](/phong-trao).\n",
      "content/about.md": "---\ntitle: About\nlanguage: en\ntranslation_of: gioi-thieu.md\n---\n> [!NOTE]\n> Text\n",
      "content/bao-cao/2026/index.md":
        "---\ntitle: Báo cáo 2026\nyear: 2026\nissuer: Đảng ủy Khoa\naudience: internal\n---\nMở đầu.\n",
      "content/bao-cao/2026/01-ket-qua.md": "---\ntitle: Kết quả\n---\nCó {{ members.total }} đảng viên.\n",
      "content/tin-tuc/so-tay.txt": "Tệp gửi kèm",
      "content/so-lieu/2026/chi-bo.csv": Self.branches(12, 9),
      "kinds/rule.yaml": Self.kinds[0],
    ]
    for number in 1...12 {
      files["content/tin-tuc/bai-\(number).md"] = Self.page(number)
    }
    if !words.isEmpty { files["templates/strings/vi.yaml"] = words.joined(separator: "\n") + "\n" }
    pages = files.keys.filter { $0.hasSuffix(".md") }.sorted()
    site = try TemporarySite(files)
  }

  /// The kinds and the look as they are now. Both are read anew only where they have changed: a test does it for each step.
  func look() throws -> (kinds: SiteKinds, templates: SiteTemplates) {
    let kinds = try SiteKinds.load(root: root, share: SiteKinds.share)
    return (kinds, try SiteTemplates.load(root: root, share: share, kinds: kinds))
  }

  /// What an edit changed.
  struct Edit: CustomStringConvertible {
    let description: String
    /// Whether it was the kinds or the templates.
    let isOfLook: Bool
  }

  /// Changes something.
  func edit(_ numbers: inout Seeded) throws -> Edit {
    let what = try change(&numbers)
    return Edit(description: what.text, isOfLook: what.isOfLook)
  }

  private func change(_ numbers: inout Seeded) throws -> (text: String, isOfLook: Bool) {
    count += 1
    let page = pages.randomElement(using: &numbers) ?? "content/index.md"
    switch Int.random(in: 0..<16, using: &numbers) {
    case 0, 1:
      try site.write(page, Self.page(count + 100))
      return ("\(page) changed", false)
    case 2:
      let path = "content/tin-tuc/moi-\(count).md"
      pages.append(path)
      try site.write(path, Self.page(count + 200))
      return ("\(path) added", false)
    case 3 where pages.count > 6:
      pages.removeAll { $0 == page }
      try FileManager.default.removeItem(atPath: root + "/" + page)
      return ("\(page) removed", false)
    case 4 where pages.count > 6:
      let path = "content/tin-tuc/doi-\(count).md"
      pages = pages.filter { $0 != page } + [path]
      try FileManager.default.createDirectory(atPath: root + "/content/tin-tuc", withIntermediateDirectories: true)
      try FileManager.default.moveItem(atPath: root + "/" + page, toPath: root + "/" + path)
      return ("\(page) renamed \(path)", false)
    case 5:
      let head = Self.heads.randomElement(using: &numbers) ?? ""
      try site.write(page, "---\n\(head)\n---\nThân \(count)\n")
      return ("the head of \(page) changed", false)
    case 6:
      try site.write("content/site.yaml", Self.settings.randomElement(using: &numbers) ?? Self.settings[0])
      return ("site.yaml changed", false)
    case 7:
      try site.write("kinds/rule.yaml", Self.kinds.randomElement(using: &numbers) ?? Self.kinds[0])
      return ("a kind changed", true)
    case 11:
      try site.write("content/phong-trao/co.svg", Self.picture(20 + count))
      return ("a picture changed", false)
    case 12:
      let name = ["home", "page", "section", "tag", "layout"].randomElement(using: &numbers) ?? "page"
      let shipped = try String(contentsOfFile: share + "/templates/\(name).mustache", encoding: .utf8)
      let changed = shipped.replacing("</body>", with: "<!-- \(count) --></body>") + " "
      try site.write("templates/\(name).mustache", changed)
      return ("the template \(name) changed", true)
    case 13:
      let word = ["home", "kind_news", "tags", "note", "page_number"].randomElement(using: &numbers) ?? "home"
      let lines = words + ["\(word): Chữ \(count) {n}"]
      try site.write("templates/strings/vi.yaml", lines.joined(separator: "\n") + "\n")
      return ("the word \(word) changed", true)
    case 14:
      try site.write("templates/assets/site.css", "body { margin: \(count)px }\n")
      return ("an asset changed", true)
    case 15:
      let path = "content/bao-cao/2026/0\(Int.random(in: 1...4, using: &numbers))-ket-qua.md"
      try site.write(path, "---\ntitle: Phần \(count)\n---\nLời \(count): {{ table branches }}\n")
      return ("\(path) written", false)
    case 8, 9:
      let cells = (Int.random(in: 8...14, using: &numbers), Int.random(in: 8...14, using: &numbers))
      let more = count % 3 == 0 ? "ba;?;1\n" : ""
      try site.write("content/so-lieu/2026/chi-bo.csv", Self.branches(cells.0, cells.1) + more)
      return ("a table changed", false)
    default:
      try site.write(page, [0x2D, 0xFF, 0xFE, 0x0A])
      return ("\(page) is no text any more", false)
    }
  }

  private static func page(_ number: Int) -> String {
    let tags = ["[]", "[Đoàn]", "[ĐOÀN, Thi đua]", "[Thi đua]"][number % 4]
    let date = number % 5 == 0 ? "" : "date: 2026-0\(number % 9 + 1)-15\n"
    let link = number % 3 == 0 ? "Xem [trang](bai-\(number % 12 + 1).md) và [sổ](so-tay.txt).\n" : ""
    let figure = number % 4 == 0 ? "{{ table branches }}\n" : ""
    return "---\ntitle: Bài \(number)\n\(date)tags: \(tags)\n---\nThân \(number).\n\n\(link)\n\(figure)"
  }

  private static let heads = [
    "title:", "title: Lạ\nsummary: [", "title: Sai\nlạ: có", "title: Nháp\ndraft: true", "title: A\ntags: [Đoàn]",
  ]

  private static func picture(_ size: Int) -> String {
    #"<svg xmlns="http://www.w3.org/2000/svg" width="\#(size)" height="\#(size)"></svg>"#
  }

  private static let settings = [
    "name: Khoa Ví Dụ\nbase_url: https://example.org/\nyears: [{year: 2026, illustrative: true}]\n",
    "name: Khoa Ví Dụ\npage_size: 4\nyears: [{year: 2026, draft: true}]\n",
    "name: Khoa Khác\nlanguage: en\nyears: [{year: 2026}]\n",
    "name: [\n",
  ]

  private static let kinds = [
    """
    name: {vi: Quy định, en: Rule}
    label: {vi: Quy định, en: Rule}
    folder: tin-tuc
    fields: {number: {type: text, doc: {vi: Số, en: Number}, label: {vi: Số, en: Number}, sample: "1"}}

    """,
    """
    name: {vi: Quy định, en: Rule}
    label: {vi: Quy định, en: Rule}
    folder: tin-tuc
    fields:
      number: {type: text, required: true, doc: {vi: Số, en: Number}, label: {vi: Số, en: Number}, sample: "1"}

    """,
    "name: {vi: Quy định, en: Rule}\nlabel: {vi: Quy định, en: Rule}\nfolder: quy-dinh\nlạ: có\n",
  ]

  /// The table of branches with these numbers of members.
  private static func branches(_ first: Int, _ second: Int) -> String {
    let table = ExampleTable.branches
    let heads = table.declaration.columns.map(\.heading.vi)
    func row(_ code: String, _ count: Int) -> String {
      ([code] + heads.dropFirst().map { _ in String(count) }).joined(separator: ";")
    }
    return [heads.joined(separator: ";"), row("mot", first), row("hai", second)].joined(separator: "\n") + "\n"
  }
}
