import Diagnostics

extension Rule {
  /// A site's own look of printed reports gives pages, without a word of complaint.
  static let printTemplate = Rule(
    id: "printing/template",
    title: Wording(
      vi: "Mẫu in riêng của trang thông tin phải in được báo cáo, không có cảnh báo nào",
      en: "A site's own look of printed reports prints them, without a warning"),
    reason: Wording(
      vi: "Báo cáo in từ mẫu có lỗi có thể thiếu nội dung hoặc sai thể thức mà không ai biết.",
      en: "What is printed from a faulty look can lack text or break the official layout, and nobody would know."),
    breaks: [
      look("#let face = ↓khong-co\n"), look("#import ↓\"@preview/cetz:0.3.0\": canvas\n"),
      look("#let face = read(↓\"/etc/passwd\")\n"),
    ],
    keeps: [
      Example([
        settings, report,
        .init("templates/print/findings.typ", "#let finding(value) = [#metadata(value)<finding>]\n"),
      ])
    ])

  private static let settings = Example.File("content/site.yaml", "name: Khoa\nparent: Trường\nplace: Hà Nội\n")

  private static let report = Example.File(
    "content/bao-cao/2026/index.md",
    "---\ntitle: Báo cáo năm 2026\nyear: 2026\nissuer: Đảng ủy Khoa Ví dụ\n---\n## Kết quả\n\nĐạt.\n")

  private static func look(_ text: String) -> Example {
    Example([settings, report, .init("templates/print/settings.typ", text)])
  }

  /// A finding at the place that the compiler of pages names in a file of the site; `column` in characters.
  func finding(_ complaint: String, in file: PrintLook.File, line: Int, column: Int) -> Diagnostic {
    let source = SourceText(path: file.path, bytes: file.bytes)
    // A mark of byte order at the file's beginning is no part of its first line.
    let text = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? file.bytes.dropFirst(3) : file.bytes[...]
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let letters = String(decoding: lines.dropFirst(line - 1).first ?? [], as: UTF8.self).unicodeScalars
    let before = letters.prefix(max(column - 1, 0))
    return finding(
      at: source.location(line: line, utf8Column: String(before).utf8.count + 1),
      Wording(
        vi: "Mẫu in không dùng được: \(complaint)", en: "The look of the print cannot be used: \(complaint)"),
      required: Wording(
        vi: "mẫu in không có lỗi, chỉ đọc data.json và các tệp .typ trong templates/print",
        en: "a look without a fault that reads data.json and the .typ files of templates/print alone"),
      help: Wording(
        vi: "Sửa ở chỗ này, hoặc bỏ tệp đi để dùng mẫu in đi kèm kyyeu; “kyyeu explain template print” cho biết "
          + "data.json chứa gì.",
        en: "Mend this place, or take the file away to have the one that comes with kyyeu; `kyyeu explain template "
          + "print` tells what data.json holds."))
  }
}
