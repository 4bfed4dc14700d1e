import Diagnostics

extension Rule {
  package static let sameName = Rule(
    id: "content/same-name",
    title: Wording(
      vi: "Trong một thư mục không có hai tên chỉ khác nhau ở cách mã hóa dấu",
      en: "No two names in a folder differ only in how their marks are encoded"),
    reason: Wording(
      vi: "Máy Mac lưu “ề” bằng nhiều ký tự; hai tệp trông cùng tên nhưng là hai tệp, và địa chỉ của chúng trùng nhau.",
      en: "Names from a Mac spell “ề” in several characters: two files look alike, are two, and have one address."),
    breaks: [
      Example(
        [
          .init("content/Hội.md", "---\ntitle: Một\n---\n"),
          .init("content/Ho\u{302}\u{323}i.md", "---\ntitle: Hai\n---\n"),
        ], fileAtFault: "content/Hội.md")
    ],
    keeps: [
      Example([
        .init("content/Hội.md", "---\ntitle: Một\n---\n"),
        .init("content/Hoi khoa.md", "---\ntitle: Hai\n---\n"),
      ])
    ])
}

extension Diagnostic {
  static func sameName(_ name: String, in folder: String) -> Diagnostic {
    Rule.sameName.finding(
      at: Location(file: folder + "/" + name),
      Wording(
        vi: "Thư mục \(folder) có hai mục cùng tên “\(name)”, chỉ khác cách mã hóa dấu",
        en: "The folder \(folder) holds two entries named “\(name)” that differ only in how marks are encoded"),
      help: Wording(
        vi: "Giữ một tệp, đổi tên hoặc xóa tệp kia", en: "Keep one of them; rename or delete the other"))
  }
}
