/// How a command is written: `kyyeu report [<options>] [<year>]`.
enum Synopsis {
  /// The lines of a synopsis in Vietnamese, the first with its heading and further ones below what follows the heading.
  static func vietnamese(_ lines: [String]) -> [String] {
    lines.enumerated().map { number, line in
      (number == 0 ? heading : String(repeating: " ", count: heading.count)) + placeholders(line)
    }
  }

  /// The same of lines that the parser has given its own heading; nil where they do not begin with that.
  static func vietnamese(headed lines: [String]) -> [String]? {
    guard let first = lines.first, first.hasPrefix(parserHeading) else { return nil }
    let margin = String(repeating: " ", count: parserHeading.count)
    return vietnamese(
      [String(first.dropFirst(parserHeading.count))]
        + lines.dropFirst().map { $0.hasPrefix(margin) ? String($0.dropFirst(margin.count)) : $0 })
  }

  /// The Vietnamese for what the parser itself writes between angle brackets.
  static func placeholders(_ text: String) -> String {
    [("<options>", "<tùy chọn>"), ("<subcommand>", "<lệnh>"), ("<subcommands>", "<lệnh>")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  private static let parserHeading = "Usage: "
  private static let heading = "Cách dùng: "
}
