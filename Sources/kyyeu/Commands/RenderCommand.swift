import ArgumentParser
import Diagnostics
import Input
import Markdown

/// `kyyeu render [FILE|-]`: the plain HTML of one Markdown text, without ids, figures or rewritten links.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: localized(
      Wording(vi: "Chuyển một bài Markdown sang HTML.", en: "Print the plain HTML of one Markdown text.")))

  @Argument(
    help: .init(
      localized(
        Wording(
          vi: "Tệp Markdown; “-” hoặc bỏ trống để đọc từ đầu vào.",
          en: "A Markdown file; “-” or nothing reads standard input.")),
      valueName: localized(Wording(vi: "tệp", en: "file"))))
  var file = "-"

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let (html, findings) = try PlainMarkdown.html(of: try input())
    try Terminal.standardOutput.write(html)
    guard !findings.isEmpty else { return }
    let renderer = TextRenderer(language: language.chosen, colour: Terminal.standardError.showsColour)
    try Terminal.standardError.write(renderer.render(findings))
    if findings.contains(where: { $0.severity == .error }) { throw CommandError(code: .contentErrors) }
  }

  /// Bytes that are read at most, as of a page.
  private static let limit = 4 << 20

  private func input() throws -> [UInt8] {
    do {
      return file == "-"
        ? try FileReading.standardInput(atMost: Self.limit) : try FileReading.stream(file, atMost: Self.limit)
    } catch .tooLarge {
      throw CommandError(code: .contentErrors, message: localized(.tooLarge(Self.limit)))
    } catch .system(let error) {
      throw LoadingFailure(path: file, error: error)
    } catch {
      throw LoadingFailure(path: file, error: .forbidden)
    }
  }
}

extension Wording {
  fileprivate static func tooLarge(_ limit: Int) -> Wording {
    Wording(
      vi:
        "Văn bản dài quá \(ByteCount.wording(limit).vi) nên không được đọc. Chia văn bản thành nhiều phần rồi chạy lại.",
      en: "The text is longer than \(ByteCount.wording(limit).en) and was not read. Divide it and run again.")
  }
}
