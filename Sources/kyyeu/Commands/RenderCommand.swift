import ArgumentParser
import Diagnostics
import Foundation
import Markdown

/// `kyyeu render [FILE|-]`: the plain HTML of one Markdown text, without ids, figures or rewritten links.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: spoken(
      Wording(vi: "In HTML thuần của một văn bản Markdown.", en: "Print the plain HTML of one Markdown text.")))

  @Argument(
    help: .init(
      spoken(
        Wording(
          vi: "Tệp Markdown; “-” hoặc bỏ trống để đọc từ đầu vào.",
          en: "A Markdown file; “-” or nothing reads standard input.")),
      valueName: spoken(Wording(vi: "tệp", en: "file"))))
  var file = "-"

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let input =
      file == "-" ? try FileHandle.standardInput.readToEnd() ?? Data() : try Data(contentsOf: URL(filePath: file))
    let (html, findings) = PlainMarkdown.html(of: [UInt8](input))
    try FileHandle.standardOutput.write(contentsOf: html)
    guard !findings.isEmpty else { return }
    let renderer = TextRenderer(language: language.chosen, colour: Terminal.standardError.showsColour)
    Terminal.standardError.write(renderer.render(findings))
    if findings.contains(where: { $0.severity == .error }) { throw Stop(code: .contentErrors) }
  }
}
