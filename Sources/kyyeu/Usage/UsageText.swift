import ArgumentParser
import Diagnostics

/// What the argument parser has to say, in the language of the run: the help that was asked for, or what is wrong.
struct UsageText {
  let text: String

  /// - Parameters:
  ///   - error: What parsing threw.
  ///   - arguments: What was written after `kyyeu`.
  ///   - language: The language of the run.
  ///   - columns: How wide the screen is on which help is read.
  init(_ error: any Error, arguments: [String], language: Language, columns: Int) {
    let english = Kyyeu.fullMessage(for: error)
    guard Kyyeu.exitCode(for: error).isSuccess else {
      text = WrongUsage(sentence: Kyyeu.message(for: error), text: english, arguments: arguments).text(language)
      return
    }
    let screen = language == .english ? nil : HelpScreen(insteadOf: Kyyeu.fullMessage(for: error, columns: .max))
    text = screen?.vietnamese(columns: columns) ?? english
  }
}
