import Foundation

@testable import Pages

extension FigureWords {
  /// The shipped words of figures.
  static let vietnamese = FigureWords(tag: "vi", shipped("vi"))
  static let english = FigureWords(tag: "en", shipped("en"))

  /// The shipped lines about figures and prints of a language; those of Vietnamese where there are none.
  static func lines(_ language: String) -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates/strings")
    let file = folder.appending(path: "\(language).yaml")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let lines = text.components(separatedBy: "\n").filter { line in
      ["figures_", "print_", "illustrative:"].contains(where: line.hasPrefix)
    }
    return lines.isEmpty && language != "vi" ? self.lines("vi") : lines
  }

  private static func shipped(_ language: String) -> [String: String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)
    return (try? SiteTemplates.load(root: root, share: root).templates.strings(language)) ?? [:]
  }
}
