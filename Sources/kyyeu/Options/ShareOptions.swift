import ArgumentParser
import Building
import Diagnostics

/// Where the files shipped with kyyeu are.
struct ShareOptions: ParsableArguments {
  @Option(
    help: .init(
      localized(
        Wording(
          vi: "Thư mục chứa templates/ và kinds/ đi kèm kyyeu, khi chương trình không tự tìm ra.",
          en: "The folder that holds the shipped templates/ and kinds/, where kyyeu does not find it by itself.")),
      valueName: localized(Wording(vi: "thư mục", en: "dir"))))
  var share: String?

  /// Absolute path of the folder that holds the shipped templates and kinds.
  /// - Throws: `CommandError` with code 74 where it cannot be found.
  func path() throws -> String {
    if let path = ShareFolder.find(option: share, executable: ShareFolder.runningExecutable()) { return path }
    throw CommandError(
      code: .inputOutput,
      message: localized(
        Wording(
          vi: "Không tìm thấy thư mục templates/ và kinds/ đi kèm kyyeu. Chỉ chỗ cho nó bằng --share THƯ_MỤC",
          en: "The shipped templates/ and kinds/ cannot be found. Name the folder that holds them with --share DIR")))
  }
}
