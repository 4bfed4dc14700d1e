import Diagnostics

extension Rule {
  static let unknownPage = Rule(
    id: "content/unknown-page",
    title: Wording(
      vi: "Trang được dẫn tới trong phần khai báo và menu phải có",
      en: "A page that front matter or the menu names exists"),
    reason: Wording(
      vi: "Mục menu hay dòng “thuộc phong trào” dẫn tới chỗ không có gì là liên kết hỏng trên mọi trang.",
      en: "A menu entry that leads nowhere is a broken link on every page."),
    breaks: [
      Example([
        .init("content/site.yaml", "name: Ví dụ\nmenu:\n  - title: Giới thiệu\n    page: ↓gioi-thieu.md\n"),
        .init("content/gioithieu.md", "---\ntitle: Giới thiệu\n---\n"),
      ]),
      Example("content/site.yaml", "name: Ví dụ\nmenu:\n  - title: A\n    url: ↓javascript:alert(1)\n"),
      Example("content/phong-trao/a.md", "---\ntitle: A\norganisation: ↓../doan-the/lcd.md\n---\n"),
      Example([
        .init("content/phong-trao/a.md", "---\ntitle: A\norganisation: ↓../bai.md\n---\n"),
        .init("content/bai.md", "---\ntitle: Bài\n---\n"),
      ]),
      Example([
        .init("content/site.yaml", "name: Ví dụ\nmenu:\n  - page: ↓to-chuc/index.md\n"),
        .init("content/to-chuc/a.md", "---\ntitle: A\n---\n"),
      ]),
      Example("content/bai.md", "---\ntitle: A\ntranslation_of: ↓khong-co.md\n---\n"),
    ],
    keeps: [
      Example([
        .init(
          "content/site.yaml", "name: Ví dụ\nmenu:\n  - page: bai.md\n    children:\n      - {title: A, url: /bai/}\n"),
        .init("content/bai.md", "---\ntitle: Bài\n---\n"),
      ]),
      Example("content/phong-trao/a.md", "---\ntitle: A\norganisation: Liên chi Đoàn\n---\n"),
    ])
}

extension Diagnostic {
  /// `folder` is one with pages and none of its own, where that is what is missing.
  static func unknownPage(
    _ written: String, nearest: String?, folder: String? = nil, at location: Location
  ) -> Diagnostic {
    Rule.unknownPage.finding(
      at: location,
      Wording(vi: "Không có trang “\(written)”", en: "There is no page “\(written)”"),
      required: Wording(
        vi: "Đường dẫn tới một tệp .md, tính từ tệp này hoặc từ content/",
        en: "The path of an .md file, from this file or from content/"),
      help: folder.map {
        Wording(
          vi: "Thư mục \($0) chưa có trang riêng; tạo bằng lệnh: kyyeu new section \($0) \"Tên thư mục\"",
          en: "The folder \($0) has no page of its own; make it with: kyyeu new section \($0) \"Its name\"")
      } ?? nearest.map { Wording(vi: "Đổi thành “\($0)”", en: "Change it to “\($0)”") }
        ?? Wording(vi: "Sửa đường dẫn, hoặc tạo trang đó", en: "Correct the path, or write that page"))
  }

  static func omittedPage(_ written: String, at location: Location) -> Diagnostic {
    Rule.unknownPage.finding(
      at: location,
      Wording(
        vi: "Trang “\(written)” không có trong bản này",
        en: "The page “\(written)” is left out of this edition"),
      help: Wording(
        vi: "Viết tên thay cho đường dẫn, hoặc cho trang này cùng chế độ với trang kia",
        en: "Write a name instead of the path, or treat both pages alike"))
  }

  static func wrongKindOfPage(_ written: String, is found: Kind, required: Kind, at location: Location) -> Diagnostic {
    Rule.unknownPage.finding(
      at: location,
      Wording(
        vi: "“\(written)” không phải là trang thuộc loại cần ở đây",
        en: "“\(written)” is a page of another kind than this needs"),
      required: Wording(verbatim: "kind: \(required.rawValue)"), found: Wording(verbatim: "kind: \(found.rawValue)"),
      help: Wording(
        vi: "Chỉ tới một trang “\(required.rawValue)”, hoặc sửa “kind” của trang kia",
        en: "Name a page of the kind “\(required.rawValue)”, or correct the “kind” of that page"))
  }

  static func badMenuAddress(_ written: String, at location: Location) -> Diagnostic {
    Rule.unknownPage.finding(
      at: location,
      Wording(
        vi: "“\(written)” không phải là địa chỉ dùng được trong menu", en: "“\(written)” is no address for a menu"),
      required: Wording(
        vi: "/dia-chi/ trong trang thông tin, hoặc http://, https://",
        en: "/address/ within the site, or http://, https://"),
      help: Wording(
        vi: "Trỏ tới một trang của mình thì dùng “page” với tên tệp .md",
        en: "For a page of this site use “page” and its .md file"))
  }
}
