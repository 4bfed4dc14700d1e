import Diagnostics

extension Rule {
  /// A picture is published only where every reader's machine and the printing program can show it.
  package static let pictureTooLarge = Rule(
    id: "pictures/too-large",
    title: Wording(
      vi: "Ảnh không quá \(PictureBudget.side) điểm ảnh mỗi cạnh; hình vẽ không tự nhân mình lên quá mức",
      en: "A picture has at most \(PictureBudget.side) pixels a side; a drawing does not multiply itself beyond measure"
    ),
    reason: Wording(
      vi: """
        Ảnh quá lớn làm trình duyệt của người đọc treo và phần mềm in dừng giữa chừng; vài dòng lệnh trong một hình SVG \
        có thể bắt máy vẽ hàng tỉ nét
        """,
      en: """
        A picture that is too large freezes a reader's browser and stops the printing program; a few lines of an SVG can \
        ask for thousands of millions of strokes
        """),
    breaks: [
      Example(
        [home("anh.gif"), .init("content/anh.gif", .bytes(Array("GIF89a".utf8) + [0x60, 0xEA, 0x60, 0xEA, 0, 0, 0]))],
        fileAtFault: "content/anh.gif"),
      Example([home("so-do.svg"), drawing(nested(5, mark: "↓"))]),
      Example([home("so-do.svg"), drawing("<defs>↓<g id=\"a\"><use href=\"#a\"/></g></defs>")]),
    ],
    keeps: [Example([home("so-do.svg"), drawing(nested(3, mark: ""))])])

  private static func home(_ picture: String) -> Example.File {
    .init("content/index.md", "---\ntitle: Trang chủ\n---\n\n![Sân trường](\(picture))\n")
  }

  private static func drawing(_ content: String) -> Example.File {
    .init("content/so-do.svg", "<svg xmlns=\"\(SVGVocabulary.namespace)\" viewBox=\"0 0 4 4\">\(content)</svg>\n")
  }

  /// A line, and groups that each draw the one before ten times.
  private static func nested(_ levels: Int, mark: String) -> String {
    (1...levels).reduce("<path id=\"g0\" d=\"M0 0h4\"/>") { text, level in
      let uses = String(repeating: "<use href=\"#g\(level - 1)\"/>", count: 9)
      let first = (level == levels ? mark : "") + "<use href=\"#g\(level - 1)\"/>"
      return text + "<g id=\"g\(level)\">\(first)\(uses)</g>"
    }
  }
}
