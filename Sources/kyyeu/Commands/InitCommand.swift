import ArgumentParser
import Diagnostics
import Foundation

/// `kyyeu init DIR`: a small site that builds with the shipped templates.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: localized(
      Wording(vi: "Tạo một trang thông tin mẫu, mở xem được ngay.", en: "Make a small site that builds at once.")))

  @Argument(
    help: .init(
      localized(Wording(vi: "Thư mục của trang mới.", en: "Folder of the new site.")),
      valueName: localized(Wording(vi: "thư mục", en: "dir"))))
  var directory: String

  @OptionGroup var language: LanguageOptions
  @OptionGroup var share: ShareOptions

  func run() throws {
    let starter = URL(filePath: try share.path()).appending(path: "templates/starter")
    let target = URL(filePath: directory).standardizedFileURL
    let content = target.appending(path: "content")
    guard !FileManager.default.fileExists(atPath: content.path(percentEncoded: false)) else {
      throw CommandError(
        code: .contentErrors,
        message: localized(
          Wording(
            vi: "“\(directory)” đã có thư mục content/. Hãy chọn một thư mục khác; không tệp nào bị thay đổi",
            en: "“\(directory)” holds a folder content/ already. Choose another folder; nothing was changed")))
    }
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: starter.appending(path: "content"), to: content)
    try Terminal.standardOutput.writeLine(
      localized(
        Wording(
          vi: "Đã tạo trang thông tin trong “\(directory)”. Xem thử: kyyeu serve --root \(directory)",
          en: "Made a site in “\(directory)”. Look at it: kyyeu serve --root \(directory)")))
  }
}
