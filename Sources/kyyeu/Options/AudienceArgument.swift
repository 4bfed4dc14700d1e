import ArgumentParser
import Input

extension Audience: ExpressibleByArgument {
  /// An audience as it is typed after `--audience`: in Vietnamese, with its marks or without, or as pages write it.
  public init?(argument: String) {
    switch argument {
    case "public", "cong-khai", "công-khai": self = .public
    case "internal", "noi-bo", "nội-bộ": self = .internal
    default: return nil
    }
  }

  /// What the help and a wrong word's message offer.
  public static var allValueStrings: [String] { ["cong-khai", "noi-bo", "public", "internal"] }

  /// The word of the default in the help.
  public var defaultValueDescription: String { rawValue }
}
