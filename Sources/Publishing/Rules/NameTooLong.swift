import Diagnostics

extension Diagnostic {
  /// Linux's limits (`NAME_MAX`, `PATH_MAX`) in bytes; other systems have lower ones for the whole path, none for a part.
  private static let (longestName, longestPath) = (255, 4000)

  /// Nil where the file can have the name.
  static func nameTooLong(_ file: RelativePath, source: String?) -> Diagnostic? {
    let parts = file.bytes.split(separator: UInt8(ascii: "/"))
    let tooLong = parts.first { $0.count > longestName }.map { ($0.count, longestName) }
    let whole = file.bytes.count > longestPath ? (file.bytes.count, longestPath) : nil
    guard let (found, allowed) = tooLong ?? whole else { return nil }
    return Rule.nameTooLong.finding(
      at: source.map { Location(file: $0) },
      Wording(
        vi: "Địa chỉ “\(file.text)” dài quá, không ghi thành tệp được",
        en: "The address “\(file.text)” is too long to be the name of a file"),
      required: Wording(vi: "Không quá \(allowed) byte", en: "At most \(allowed) bytes"),
      found: Wording(verbatim: "\(found) byte"),
      help: Wording(
        vi: "Rút ngắn tên tệp, nhãn (tags), hoặc khai “slug” ngắn hơn",
        en: "Shorten the file's name or the tag, or give a shorter “slug”"))
  }
}

extension Rule {
  static let nameTooLong = Rule(
    id: "publishing/name-too-long",
    title: Wording(
      vi: "Mỗi phần của địa chỉ không được dài quá 255 byte",
      en: "No part of an address is longer than 255 bytes"),
    reason: Wording(
      vi: "Mỗi trang là một tệp trên đĩa, và hệ điều hành không nhận tên dài hơn.",
      en: "Each page is a file on disk, and the system takes no longer name."),
    breaks: [Example("content/bai.md", page(tag: 256))],
    keeps: [Example("content/bai.md", page(tag: 255))])

  private static func page(tag length: Int) -> String {
    "---\ntitle: Bài\ntags: [\(String(repeating: "a", count: length))]\n---\n"
  }
}
