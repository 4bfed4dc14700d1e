/// How a command is written: `kyyeu report [<options>] [<year>]`.
enum Synopsis {
  /// The lines of a synopsis in Vietnamese, the first with its heading; nil where they do not begin with the English one.
  ///
  /// Further lines stand below what follows the heading.
  static func vietnamese(_ lines: [String]) -> [String]? {
    guard let first = lines.first, first.lowercased().hasPrefix(english.lowercased()) else { return nil }
    let margin = String(repeating: " ", count: english.count)
    let further = lines.dropFirst().map { line in
      line.hasPrefix(margin)
        ? String(repeating: " ", count: vietnamese.count) + placeholders(String(line.dropFirst(margin.count))) : line
    }
    return [vietnamese + placeholders(String(first.dropFirst(english.count)))] + further
  }

  /// The Vietnamese for what the parser itself writes between angle brackets.
  static func placeholders(_ text: String) -> String {
    [("<options>", "<tùy chọn>"), ("<subcommand>", "<lệnh>"), ("<subcommands>", "<lệnh>")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// The heading in an error; help writes it in capitals.
  private static let english = "Usage: "
  private static let vietnamese = "Cách dùng: "
}
