import ArgumentParser
import Building
import Diagnostics
import Foundation
import Website

/// `kyyeu guide`: the editors' handbook on this machine alone, as it is shipped with the program.
///
/// What is served is a site of its own that holds nothing but the handbook, since the site at hand need not hold it.
struct GuideCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: localized(
      Wording(vi: "Mở hướng dẫn sử dụng chương trình trên máy này.", en: "Show the editors' handbook on this machine."))
  )

  @OptionGroup var port: PortOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var share: ShareOptions

  func run() async throws {
    let shared = try share.path()
    let root = FileManager.default.temporaryDirectory.appending(path: "kyyeu-guide-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    try Self.write(handbook: URL(filePath: shared).appending(path: "content/\(Handbook.folder)"), into: root)
    var arguments = ["--root", root.path(percentEncoded: false), "--share", shared, "--port", String(port.port)]
    arguments += ["--lang", language.chosen.rawValue]
    let serve = try ServeCommand.parse(arguments)
    try await serve.run()
  }

  /// Writes the site that is served into a folder that only its owner can look into.
  /// - Throws: `CommandError` with code 74 where the handbook was not installed, or the folder cannot be written.
  private static func write(handbook: URL, into root: URL) throws {
    let place = handbook.path(percentEncoded: false)
    guard FileManager.default.fileExists(atPath: "\(place)/index.md") else {
      throw CommandError(code: .inputOutput, message: localized(missing(place)))
    }
    let content = root.appending(path: "content")
    let ownerAlone: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true, attributes: ownerAlone)
    try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: handbook, to: content.appending(path: Handbook.folder))
    try Data(settings.utf8).write(to: content.appending(path: "site.yaml"))
    try Data(home.utf8).write(to: content.appending(path: "index.md"))
  }

  private static func missing(_ place: String) -> Wording {
    Wording(
      vi: "Máy chưa cài hướng dẫn sử dụng: không có “\(place)”. "
        + "Đề nghị người quản trị máy chép thư mục content/\(Handbook.folder) của bản cài đặt vào đó",
      en: "The handbook is not installed: there is no “\(place)”. "
        + "Ask who administers the machine to copy content/\(Handbook.folder) of the distribution there")
  }

  private static let settings = "name: Hướng dẫn sử dụng Kỷ Yếu\n"
  private static let home = """
    ---
    title: Hướng dẫn sử dụng Kỷ Yếu
    ---

    [Mở hướng dẫn](\(Handbook.folder)/index.md)

    """
}
