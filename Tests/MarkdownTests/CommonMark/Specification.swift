import Foundation

/// One example of the specification of CommonMark.
struct SpecificationExample: Decodable, Sendable {
  let example: Int
  let section: String
  let markdown: String
  let html: String
}

/// The examples of the specification of CommonMark 0.29. The text is not kept here: `script/fetch-commonmark-spec` gets it.
enum Specification {
  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  static func examples() throws -> [SpecificationExample] {
    let path = ProcessInfo.processInfo.environment["KYYEU_COMMONMARK_SPEC"] ?? root + "/.build/commonmark-0.29.json"
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Missing(description: "\(path) is not there; run script/fetch-commonmark-spec")
    }
    return try JSONDecoder().decode([SpecificationExample].self, from: data)
  }

  /// The folder of the package.
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
}
