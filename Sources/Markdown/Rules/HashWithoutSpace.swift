import Diagnostics

extension Rule {
  static let hashWithoutSpace = Rule(
    id: "markdown/hash-without-space", severity: .warning,
    title: Wording(
      vi: "Đề mục là một đến sáu dấu #, một khoảng trắng, rồi tên đề mục",
      en: "A heading is one to six #, a space and its words"),
    reason: Wording(
      vi: "Thiếu khoảng trắng hoặc quá sáu dấu # thì không thành đề mục, dấu # hiện ra cho người đọc.",
      en: "Without the space, or with more than six #, it is no heading and readers see the #."),
    breaks: [
      Example("content/a.md", page("↓#Kết quả đạt được")),
      Example("content/a.md", page("↓##Kết quả")),
      Example("content/a.md", page("Một câu.\n↓###2. Kết quả")),
      Example("content/a.md", page("↓####### Bảy dấu")),
      Example("content/a.md", page("> ↓#Đảng ủy Khoa")),
    ],
    keeps: [
      Example(
        "content/a.md", page("## Kết quả\n\n#doankhoa #tinhnguyen\n\n#TuoiTre2026 ra quân\n\n#1 của Khoa\n\nSố #5")),
      Example(
        "content/a.md", page("\\#Kết quả đạt được\n\n#doankhoa ra quân\n\n`#Kết quả đạt được`\n\n#TinhNguyen #Mùa hè")),
    ])

  /// Why a line that begins with `#` is no heading.
  enum HashSlip {
    case noSpace
    case tooMany
  }

  /// `marks`: How many `#` it begins with.
  /// `title`: What stands behind them.
  func finding(at location: Location, _ slip: HashSlip, marks: Int, title: String) -> Diagnostic {
    let message =
      switch slip {
      case .noSpace:
        Wording(
          vi: "Sau dấu # không có khoảng trắng nên dòng này không thành đề mục",
          en: "There is no space behind the #, so this line is no heading")
      case .tooMany:
        Wording(
          vi: "Dòng này có \(marks) dấu #; đề mục có nhiều nhất sáu",
          en: "This line has \(marks) #; a heading has at most six")
      }
    let marks = String(repeating: "#", count: slip == .tooMany ? 2 : marks)
    return finding(
      at: location, message,
      help: Wording(
        vi: "Viết “\(marks) \(title)”; nếu đúng là muốn hiện dấu # thì viết \\#",
        en: "Write “\(marks) \(title)”; to show the # as it stands write \\#"))
  }

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
