/// The names that kyyeu knows on its command line.
enum Vocabulary {
  /// Every command, in the order of the help screen.
  static var commands: [String] {
    Kyyeu.configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// The options of a command, or those that go without one where it is nil.
  static func options(of command: String?) -> [String] {
    let type = Kyyeu.configuration.subcommands.first { $0.configuration.commandName == command } ?? Kyyeu.self
    return HelpScreen(Kyyeu.helpMessage(for: type, columns: .max))?.entries.flatMap(\.optionNames) ?? []
  }
}
