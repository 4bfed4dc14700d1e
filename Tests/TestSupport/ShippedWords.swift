import Content
import FigureViews
import Foundation
import Website

extension FigureWords {
  /// The shipped words of figures.
  package static let vietnamese = FigureWords(tag: "vi", shipped("vi"))
  package static let english = FigureWords(tag: "en", shipped("en"))

  /// The shipped lines about figures and prints of a language; those of Vietnamese where there are none.
  package static func lines(_ language: String) -> [String] {
    let file = URL(filePath: SiteKinds.share).appending(path: "templates/strings/\(language).yaml")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let lines = text.components(separatedBy: "\n").filter { line in
      ["figures_", "print_", "illustrative:"].contains(where: line.hasPrefix)
    }
    return lines.isEmpty && language != "vi" ? self.lines("vi") : lines
  }

  private static func shipped(_ language: String) -> [String: String] {
    let root = SiteKinds.share
    guard let kinds = try? SiteKinds.shipped.get() else { return [:] }
    return (try? SiteTemplates.load(root: root, share: root, kinds: kinds).templates.strings(language)) ?? [:]
  }
}
