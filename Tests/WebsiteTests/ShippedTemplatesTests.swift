import Foundation
import Testing

@testable import Reports
@testable import Website
@testable import TestSupport
@testable import FigureViews
@testable import Content

@Suite("The shipped templates")
struct ShippedTemplatesTests {
  private static let share = (0..<3).reduce(URL(filePath: #filePath).resolvingSymlinksInPath()) { path, _ in
    path.deletingLastPathComponent()
  }
  .path(percentEncoded: false)

  private static func siteTemplates() throws -> SiteTemplates {
    try SiteTemplates.load(root: share, share: share, kinds: SiteKinds.shipped.get())
  }

  @Test("keep every rule")
  func rules() throws {
    let found = try Self.siteTemplates().diagnostics
    #expect(found == [])
  }

  @Test("have every template that Kỷ Yếu renders by name, but for kinds that are shown as plain pages")
  func complete() throws {
    let templates = try Self.siteTemplates().templates
    let missing = SiteTemplates.roots(try SiteKinds.shipped.get()).keys.filter { !templates.contains($0) }
    #expect(Set(missing).isSubset(of: ["partner", "annual-report"]))
  }

  @Test("have every word that Kỷ Yếu puts on pages, in each language", arguments: ["vi", "en"])
  func words(language: String) throws {
    let strings = try Self.siteTemplates().templates.strings(language)
    #expect(SiteWord.allCases.filter { strings[$0.rawValue] == nil } == [])
    #expect(FigureWord.allCases.filter { strings[$0.rawValue] == nil } == [])
    #expect(PrintWords.Word.allCases.filter { strings[$0.rawValue] == nil } == [])
    let known = Set(FigureWord.allCases.map(\.rawValue))
    #expect(strings.keys.filter { $0.hasPrefix("figures_") && !known.contains($0) } == [], "a word that nothing shows")
    #expect(strings[SiteWord.pageNumber.rawValue]?.contains("{n}") == true)
  }
}
