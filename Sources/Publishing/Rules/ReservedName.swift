import Diagnostics

extension Diagnostic {
  /// Nil where the file's name is free.
  static func reservedName(_ file: RelativePath, source: String?) -> Diagnostic? {
    guard [Marker.formerPath, PublishedSite.gitignore].contains(file) else { return nil }
    return Rule.reservedName.finding(
      at: source.map { Location(file: $0) },
      Wording(
        vi: "Tên “\(file.text)” trong thư mục kết quả dành riêng cho việc khác",
        en: "The name “\(file.text)” in the output folder is taken"),
      help: Wording(
        vi: "Xóa tệp này khỏi nội dung; sửa thẳng .gitignore của thư mục kết quả nếu cần",
        en: "Remove the file from the content; change the output folder's own .gitignore if that is what you need"))
  }
}

extension Rule {
  static let reservedName = Rule(
    id: "publishing/reserved-name",
    title: Wording(
      vi: "Trang không được có tệp .gitignore hay .kyyeu-published của riêng nó ở thư mục gốc",
      en: "A site has no .gitignore and no .kyyeu-published of its own at its top"),
    reason: Wording(
      vi:
        ".gitignore của thư mục kết quả được giữ nguyên qua mọi lần tạo, còn .kyyeu-published là tệp mà các bản kyyeu cũ dùng để ghi những tệp nào là của mình.",
      en:
        "The output folder keeps its own .gitignore, and in .kyyeu-published earlier releases of kyyeu wrote down which files are theirs."
    ),
    breaks: [
      Example([.init("content/static/.gitignore", "*\n")], fileAtFault: "content/static/.gitignore")
    ],
    keeps: [Example("content/static/.nojekyll", "")])
}
