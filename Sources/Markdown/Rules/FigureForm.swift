import Diagnostics

extension Rule {
  static let figureForm = Rule(
    id: "markdown/figure-form",
    title: Wording(
      vi: "Chỗ lấy số liệu viết trọn {{ tên }} trên một dòng",
      en: "A figure is written {{ name }}, whole and on one line"),
    reason: Wording(
      vi: "Thiếu dấu }} hoặc tên thì không biết số nào cần thay, và các dấu ngoặc sẽ hiện ra cho người đọc.",
      en: "Without its }} or its name nobody can tell which figure is meant, and readers would see the braces."),
    breaks: [
      Example("content/a.md", "---\ntitle: A\n---\n\nCó ↓{{ members.total } đảng viên.\n"),
      Example("content/a.md", "---\ntitle: A\n---\n\nCó ↓{{ members.total\n}} đảng viên.\n"),
      Example("content/a.md", "---\ntitle: A\n---\n\n| Số |\n|---|\n| ↓{{ }} |\n"),
    ],
    keeps: [
      Example("content/a.md", "---\ntitle: A\n---\n\nViết \\{{ tên }}, `{{ tên` và {tên}.\n")
    ])

  /// What is wrong with the form of a figure.
  enum FigureFault {
    case unclosed
    case empty
    /// A figure that is a whole block stands within other text.
    case blockInText
  }

  func finding(at location: Location, figure fault: FigureFault) -> Diagnostic {
    switch fault {
    case .unclosed:
      finding(
        at: location,
        Wording(vi: "Dấu {{ không có dấu }} trên cùng dòng", en: "This {{ has no }} on the same line"),
        help: Wording(
          vi: "Viết trọn {{ tên }} trên một dòng; muốn hiện nguyên văn thì viết \\{{",
          en: "Write {{ name }} whole on one line; to show the braces as they stand write \\{{"))
    case .empty:
      finding(
        at: location,
        Wording(vi: "Giữa {{ và }} chưa có tên số liệu", en: "Between {{ and }} there is no name"),
        help: Wording(
          vi: "Ghi tên số liệu, chẳng hạn {{ members.total }}; muốn hiện nguyên văn thì viết \\{{",
          en: "Put a name there, such as {{ members.total }}; to show the braces as they stand write \\{{"))
    case .blockInText:
      finding(
        at: location,
        Wording(
          vi: "Bảng và biểu đồ phải đứng riêng một đoạn", en: "A table or chart must be a paragraph of its own"),
        help: Wording(
          vi: "Để dòng này riêng một đoạn, trước và sau có dòng trống",
          en: "Put it into a paragraph of its own, with an empty line before and after it"))
    }
  }
}
