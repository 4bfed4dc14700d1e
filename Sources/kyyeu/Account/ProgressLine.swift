import Diagnostics

/// One line on a terminal that is written over while a long build goes on; nothing where no person looks on.
struct ProgressLine: Sendable {
  let terminal: Terminal
  let language: Language

  /// Nil where the output is no terminal.
  init?(terminal: Terminal, language: Language) {
    guard terminal.isInteractive else { return nil }
    (self.terminal, self.language) = (terminal, language)
  }

  /// Shows how far the build is, once in a while: a terminal is slower than rendering.
  func show(_ done: Int, of total: Int) {
    guard total >= 500, done == total || done % 128 < 2 else { return }
    let line = Wording(vi: "Đang dựng trang: \(done)/\(total)", en: "Rendering: \(done)/\(total)")
    terminal.write("\r\(line[language])\u{1B}[K")
  }

  /// Takes the line away, so that what follows starts on an empty one.
  func clear() {
    terminal.write("\r\u{1B}[K")
  }
}
