import Building
import Diagnostics

/// One line on a terminal that is written over while a long build goes on; nothing where no person looks on.
struct ProgressLine: Sendable {
  let terminal: Terminal
  let language: Language

  /// Nil where the output is no terminal.
  init?(terminal: Terminal, language: Language) {
    guard terminal.isInteractive else { return nil }
    self.terminal = terminal
    self.language = language
  }

  /// Shows how far the build is; of rendering only once in a while, since a terminal is slower.
  func show(_ progress: BuildProgress) {
    switch progress {
    case .rendered(let done, let total):
      guard total >= 500, done == total || done.isMultiple(of: 128) else { return }
      write(Wording(vi: "Đang tạo trang: \(done)/\(total)", en: "Rendering: \(done)/\(total)"))
    case .printed(let done, let total):
      write(Wording(vi: "Đang in báo cáo: \(done)/\(total)", en: "Printing reports: \(done)/\(total)"))
    }
  }

  private func write(_ line: Wording) {
    // What is written over the next moment is no loss.
    try? terminal.write("\r\(line[language])\u{1B}[K")
  }

  /// Takes the line away, so that what follows starts on an empty one.
  func clear() {
    try? terminal.write("\r\u{1B}[K")
  }
}
