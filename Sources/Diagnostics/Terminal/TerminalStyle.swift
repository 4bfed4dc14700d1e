/// The colours of a terminal, or none.
///
/// The escape sequences are those of ECMA-48 "select graphic rendition"; the sixteen basic colours follow the user's
/// own theme, light or dark.
struct TerminalStyle: Sendable {
  let isColoured: Bool

  func strong(_ text: String) -> String { paint("1", text) }

  func faint(_ text: String) -> String { paint("2", text) }

  func label(_ text: String) -> String { paint("36", text) }

  func severity(_ text: String, _ severity: Severity) -> String {
    switch severity {
    case .error: paint("1;31", text)
    case .warning: paint("1;33", text)
    case .hint: paint("1;34", text)
    }
  }

  private func paint(_ parameters: String, _ text: String) -> String {
    isColoured ? "\u{1B}[\(parameters)m\(text)\u{1B}[0m" : text
  }
}
