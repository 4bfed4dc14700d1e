import ArgumentParser

/// The help screen of a command in Vietnamese, of what the argument parser tells of the command. In English it is the parser's own.
struct HelpScreen {
  private let command: CommandDump
  /// How the command is written, in English, a line for each way.
  private let synopsis: [String]
  /// Whether it is that of kyyeu itself, which lists the commands.
  private let isOfAll: Bool

  /// The screen that stands for one of the parser, which was made without wrapping its lines. Nil where that is something else: a
  /// version, a script, JSON.
  init?(insteadOf english: String) {
    guard english.hasPrefix("OVERVIEW: "), let kyyeu = CommandDump.kyyeu else { return nil }
    let types: [any ParsableCommand.Type] = [Kyyeu.self] + Kyyeu.configuration.subcommands
    if let type = types.first(where: { Kyyeu.helpMessage(for: $0, columns: .max) == english }) {
      isOfAll = type == Kyyeu.self
      let name = type.configuration.commandName
      guard let told = isOfAll ? kyyeu : kyyeu.subcommands?.first(where: { $0.commandName == name }) else { return nil }
      command = told
      synopsis = Kyyeu.usageString(for: type).split(separator: "\n").map(String.init)
    } else {
      // `help` is the parser's own command, whose type it keeps to itself.
      guard let help = kyyeu.subcommands?.first(where: { $0.commandName == "help" }) else { return nil }
      isOfAll = false
      command = help
      synopsis = ["kyyeu help " + help.shownArguments.filter { $0.kind == .positional }.map(\.inSynopsis).joined()]
    }
  }

  /// The screen on a terminal of so many columns.
  func vietnamese(columns: Int) -> String {
    var parts = [
      "Công dụng: \(Self.words(command.abstract ?? ""))".wrapped(to: columns), Synopsis.vietnamese(synopsis),
    ]
    let arguments = command.shownArguments
    parts.append(Self.list("Tham số:", arguments.filter { $0.kind == .positional }.map(Self.entry), columns))
    parts.append(Self.list("Tùy chọn:", arguments.filter { $0.kind != .positional }.map(Self.entry), columns))
    if isOfAll {
      let commands = (command.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
      parts.append(Self.list("Lệnh:", commands.map { ($0.commandName, Self.words($0.abstract ?? "")) }, columns))
      parts.append(["  Chạy “kyyeu help <lệnh>” để xem hướng dẫn của từng lệnh."])
    }
    let screen = parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    // The parser leaves an empty line below its screens, but for that which ends with a sentence.
    return isOfAll ? screen : screen + "\n"
  }

  /// What is written, and beside it what it does.
  private typealias Entry = (label: String, text: String)

  private static func entry(_ argument: CommandDump.Argument) -> Entry {
    let value = Synopsis.placeholders("<\(argument.valueName ?? "")>")
    let names = argument.typedNames.joined(separator: ", ")
    let label =
      switch argument.kind {
      case .positional: value
      case .option: "\(names) \(value)"
      case .flag: names
      }
    let values = argument.allValues.map { "giá trị: \($0.joined(separator: ", "))" }
    let standard = argument.defaultValue.map { "mặc định: \($0)" }
    let added = [values, standard].compactMap(\.self).joined(separator: "; ")
    let text = words(argument.abstract ?? "")
    return (label, added.isEmpty ? text : text + " (\(added))")
  }

  /// What the parser says in words of its own, in Vietnamese; anything else stays as it is.
  private static func words(_ text: String) -> String {
    switch text {
    case "Show the version.": "Hiện phiên bản của chương trình."
    case "Show help information.": "Hiện hướng dẫn này."
    case "Show subcommand help information.": "Hiện hướng dẫn của một lệnh."
    default: text
    }
  }

  /// The column at which begins what an entry does.
  private static let column = 26

  /// A heading and what stands under it; nothing where there is none.
  private static func list(_ heading: String, _ entries: [Entry], _ columns: Int) -> [String] {
    entries.isEmpty ? [] : [heading] + entries.flatMap { lines(of: $0, columns) }
  }

  private static func lines(of entry: Entry, _ columns: Int) -> [String] {
    let label = "  " + entry.label
    var lines = entry.text.wrapped(to: columns - column).map { String(repeating: " ", count: column) + $0 }
    // What does not fit beside a long label stands below it.
    guard label.count < column, let first = lines.first else { return [label] + lines }
    lines[0] = label + first.dropFirst(label.count)
    return lines
  }
}

extension CommandDump.Argument {
  /// An argument as a synopsis has it.
  fileprivate var inSynopsis: String {
    let name = "<\(valueName ?? "")>" + (isRepeating ? " ..." : "")
    return isOptional ? "[\(name)]" : name
  }
}

extension String {
  /// The text in lines of at most so many letters, broken at spaces; a longer word has a line to itself.
  fileprivate func wrapped(to columns: Int) -> [String] {
    var lines = [String]()
    for word in split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= columns {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
