import Diagnostics

extension Diagnostic {
  /// Something that is no folder stands where the output folder should be: a file, or a symbolic link to nothing.
  static func notAFolder(_ location: Location, isLink: Bool) -> Diagnostic {
    Rule.notAFolder.finding(
      at: location,
      isLink
        ? Wording(
          vi: "“\(location.file)” là liên kết tượng trưng trỏ tới chỗ không tồn tại",
          en: "“\(location.file)” is a symbolic link to something that does not exist")
        : Wording(
          vi: "“\(location.file)” là một tệp, không phải thư mục", en: "“\(location.file)” is a file, not a folder"),
      required: Wording(
        vi: "Nơi ghi kết quả là một thư mục, hoặc chưa có gì", en: "The output is a folder, or nothing is there yet"),
      help: isLink
        ? Wording(
          vi: "Tạo thư mục mà liên kết trỏ tới, hoặc xóa liên kết",
          en: "Make the folder that the link leads to, or remove the link")
        : Wording(
          vi: "Chuyển tệp này ra chỗ khác, hoặc chọn thư mục khác bằng --output",
          en: "Move the file elsewhere, or choose another folder with --output"))
  }
}

extension Rule {
  package static let notAFolder = Rule(
    id: "publishing/not-a-folder",
    title: Wording(
      vi: "Nơi ghi kết quả phải là một thư mục, hoặc chưa có gì",
      en: "What is published to is a folder, or nothing is there yet"),
    reason: Wording(
      vi: "Một trang gồm nhiều tệp; kyyeu không xóa tệp của người khác để lấy chỗ.",
      en: "A site is many files, and kyyeu removes nobody's file to make room for them."),
    breaks: [
      Example([.init("public", "Ghi chú của văn phòng\n")], fileAtFault: "public"),
      Example([.init("public", .symlink(to: "khong-co"))], fileAtFault: "public"),
    ],
    keeps: [Example("public/.gitignore", "*\n")])
}
