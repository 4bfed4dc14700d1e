import ArgumentParser
import Input

extension Audience: ExpressibleByArgument {
  /// An audience as it is typed after `--audience`: in Vietnamese, with its marks or without, or as pages write it.
  public init?(argument: String) {
    let choices = Audience.allCases.map { FieldChoice($0.rawValue, $0.word) }
    guard let value = choices.value(of: argument) else { return nil }
    self.init(rawValue: value)
  }

  /// What the help and a wrong word's message offer.
  public static var allValueStrings: [String] { ["cong-khai", "noi-bo", "public", "internal"] }

  /// The word of the default in the help.
  public var defaultValueDescription: String { rawValue }
}
