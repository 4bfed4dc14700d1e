import ArgumentParser
import Building
import Diagnostics
import Preview

/// `kyyeu serve`: the site on this machine alone, each page rendered when it is asked for.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: localized(
      Wording(
        vi: "Xem trước trang thông tin ngay trên máy này.",
        en: "Show the site on this machine, each page rendered when it is asked for.")))

  @OptionGroup var root: RootOptions
  @OptionGroup var port: PortOptions
  @OptionGroup var edition: EditionOptions
  @OptionGroup var day: DateOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var share: ShareOptions

  func run() async throws {
    let session = PreviewSession(request: try edition.request(root: root, share: share, day: day))
    let plan = try await session.plan()
    let language = language.language(site: plan.site?.settings.language)
    let renderer = TextRenderer(language: language, colour: Terminal.standardError.showsColour)
    try Terminal.standardError.write(renderer.render(plan.diagnostics))
    guard let settings = plan.site?.settings, plan.isRenderable else { throw CommandError(code: .contentErrors) }
    let server = PreviewServer(port: port.port, basePath: settings.basePath) { path in
      await session.response(path, language: language)
    }
    try await server.run { address in
      try Terminal.standardOutput.write(
        Wording(
          vi: "Mở trình duyệt ở địa chỉ \(address) (nhấn Ctrl-C để dừng)\n",
          en: "Open \(address) in a browser (Ctrl-C stops)\n")[language])
    }
  }
}
