import ArgumentParser
import Foundation

/// A command as the argument parser describes it in its dump, the JSON of `--experimental-dump-help`.
struct CommandDump: Decodable {
  let commandName: String
  let abstract: String?
  let shouldDisplay: Bool
  let arguments: [Argument]?
  let subcommands: [CommandDump]?

  /// An option, flag or argument.
  struct Argument: Decodable {
    enum Kind: String, Decodable {
      case positional
      case option
      case flag
    }

    struct Name: Decodable {
      enum Kind: String, Decodable {
        case long
        case short
        case longWithSingleDash
      }

      let kind: Kind
      let name: String

      /// As it is typed: `--base-url`, `-q`.
      var typed: String { (kind == .long ? "--" : "-") + name }
    }

    let kind: Kind
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let allValues: [String]?
    let defaultValue: String?

    /// Its names as they are typed, short ones first; none of an argument that has its place instead.
    var typedNames: [String] {
      let names = names ?? []
      return (names.filter { $0.kind == .short } + names.filter { $0.kind != .short }).map(\.typed)
    }
  }

  private struct Document: Decodable {
    let command: CommandDump
  }

  /// kyyeu itself with every command of it; nil where the parser's dump has taken another form.
  static var kyyeu: CommandDump? {
    try? JSONDecoder().decode(Document.self, from: Data(Kyyeu._dumpHelp().utf8)).command
  }

  /// The options, flags and arguments that help lists.
  var shownArguments: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }
}

/// The names that kyyeu knows on its command line.
enum Vocabulary {
  /// Every command, in the order of the help screen.
  static var commands: [String] {
    Kyyeu.configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// The options of a command, or those that go without one where it is nil or unknown.
  static func options(of command: String?) -> [String] {
    let kyyeu = CommandDump.kyyeu
    let named = kyyeu?.subcommands?.first { $0.commandName == command } ?? kyyeu
    return named?.shownArguments.flatMap(\.typedNames) ?? []
  }
}
