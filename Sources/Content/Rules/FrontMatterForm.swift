import Diagnostics
import Input

extension Rule {
  static let frontMatterForm = Rule(
    id: "content/front-matter-form",
    title: Wording(
      vi: "Phần khai báo đứng ngay đầu tệp, mỗi mục một dòng, giữa hai dòng ---",
      en: "Front matter stands first in the file, a key a line, between two lines ---"),
    reason: Wording(
      vi:
        "Phần khai báo viết theo dạng của chương trình khác, hoặc có dòng trống đứng trước, sẽ bị hiểu là bài viết và hiện ra cho người đọc.",
      en:
        "Front matter in the form of other programs, or with a blank line before it, reads as text and shows to readers."
    ),
    breaks: [
      Example("content/bai.md", "↓\n---\ntitle: Bài\n---\n\nNội dung\n"),
      Example("content/bai.md", "↓----\ntitle: Bài\n----\n\nNội dung\n"),
      Example("content/bai.md", "↓+++\ntitle = \"Bài\"\ndate = 2026-09-05\n+++\n\nNội dung\n"),
      Example("content/bai.md", "↓{\"title\": \"Bài\"}\n\nNội dung\n"),
      Example("content/bai.md", "↓---toml\ntitle = \"Bài\"\n---\n\nNội dung\n"),
      Example("content/bai.md", "↓```yaml\ntitle: Bài\n```\n\nNội dung\n"),
      Example("content/bai.md", "↓title: Bài\ndate: 2026-09-05\n\nNội dung\n"),
    ],
    keeps: [Example("content/bai.md", "---\ntitle: Bài\n---\n\n+++\n\n{\"title\": \"Bài\"}\n")])
}

extension Diagnostic {
  /// The head of a file that stands there in another form; nil for one that is just not closed.
  static func frontMatterForm(_ form: HeadForm, in source: SourceText, declared: [Field]) -> Diagnostic? {
    let start = source.location(atByte: source.start, length: 3)
    switch form {
    case .notFirst(let fence):
      return head(
        at: source.location(atByte: source.start),
        Wording(
          vi: "Trước dòng --- mở phần khai báo còn \(before(fence, in: source).vi)",
          en: "Before the line --- that opens the front matter stand \(before(fence, in: source).en)"),
        help: Wording(
          vi: "Xóa những gì đứng trước, để --- là dòng đầu tiên của tệp, không thụt vào",
          en: "Delete what stands before it, so that --- is the first line of the file, not indented"))
    case .wrongFence(let range, let written):
      return head(
        at: source.location(atByte: range.lowerBound, length: range.count),
        Wording(
          vi: "Dòng mở phần khai báo là “\(written)”, không phải ba dấu gạch nối ---",
          en: "The line that opens the front matter is “\(written)”, and not three hyphens ---"),
        help: Wording(
          vi: "Đổi dòng này thành --- ; dòng đóng cũng là ---",
          en: "Change this line to --- ; the one that closes it is --- too"))
    case .toml:
      return head(
        at: start,
        Wording(
          vi: "Phần khai báo này ở dạng TOML của Hugo, Zola", en: "This front matter is TOML, as Hugo and Zola have it"),
        help: rewritten(form, in: source, declared))
    case .json:
      return head(
        at: start,
        Wording(
          vi: "Phần khai báo này ở dạng JSON của Hugo, Eleventy",
          en: "This front matter is JSON, as Hugo and Eleventy have it"),
        help: rewritten(form, in: source, declared))
    case .codeBlock:
      return head(
        at: start,
        Wording(vi: "Phần khai báo nằm trong một khối mã", en: "The front matter stands in a block of code"),
        help: rewritten(form, in: source, declared))
    case .bare(let last):
      return head(
        at: start,
        Wording(vi: "Thiếu dòng --- trước phần khai báo", en: "The line --- before the front matter is missing"),
        help: Wording(
          vi: "Thêm một dòng --- trước dòng này và một dòng --- sau dòng \(last)",
          en: "Add a line --- before this one and another behind line \(last)"))
    case .wrongClosing, .open: return nil
    }
  }

  /// A front matter that begins with a line of hyphens and that no line --- ends.
  static func unclosed(_ form: HeadForm?, in source: SourceText, declared: [Field]) -> Diagnostic {
    switch form {
    case .wrongClosing(let range, let written):
      return .wrongClosing(written, at: source.location(atByte: range.lowerBound, length: range.count))
    case .open(let last): return .unclosedFrontMatter(last: last, at: source.location(atByte: source.start, length: 3))
    case let form?:
      if let finding = frontMatterForm(form, in: source, declared: declared) { return finding }
    case nil: break
    }
    return .unclosedFrontMatter(last: nil, at: source.location(atByte: source.start, length: 3))
  }

  private static func head(at location: Location, _ message: Wording, help: Wording) -> Diagnostic {
    Rule.frontMatterForm.finding(
      at: location, message,
      required: Wording(
        vi: "Các dòng “mục: giá trị” giữa hai dòng ---, ngay đầu tệp",
        en: "Lines of “key: value” between two lines ---, first in the file"),
      help: help)
  }

  private static func rewritten(_ form: HeadForm, in source: SourceText, _ declared: [Field]) -> Wording {
    var lines = HeadRewriting.lines(of: form, in: source, declared: declared)
    if !lines.contains(where: { $0.hasPrefix("title:") }) { lines.insert("title: …", at: 0) }
    let head = (["---"] + lines + ["---"]).joined(separator: " / ")
    return Wording(vi: "Thay phần đó bằng các dòng: \(head)", en: "Put these lines in its place: \(head)")
  }

  /// What stands before a byte and is hardly seen.
  private static func before(_ fence: Int, in source: SourceText) -> Wording {
    let text =
      String(decoding: source.bytes[source.start..<fence], as: UTF8.self)
      + String(decoding: source.bytes[fence...].prefix(12), as: UTF8.self)
    let lines = text.unicodeScalars.prefix { $0 != "-" }.count { $0 == "\n" }
    if text.unicodeScalars.prefix(while: { $0 != "-" }).contains(where: { $0 == "\u{FEFF}" || $0 == "\u{200B}" }) {
      return Wording(vi: "một ký tự không nhìn thấy", en: "characters that nobody sees")
    }
    if lines == 0 { return Wording(vi: "dấu cách", en: "spaces") }
    return Wording(vi: "\(lines) dòng trống", en: lines == 1 ? "1 blank line" : "\(lines) blank lines")
  }
}
