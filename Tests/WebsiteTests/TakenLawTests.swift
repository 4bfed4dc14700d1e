import Randomness
import Content
import FigureViews
import Foundation
import Input
import TestSupport
import Testing
import Vietnamese

@testable import Website

@Suite("While nothing that a render took has changed")
struct TakenLawTests {
  /// A look, with the words that a site needs beside it.
  struct Look: CustomTestStringConvertible {
    let testDescription: String
    let share: String
    let words: [String]
    let seed: UInt64

    static let all = [
      Look(testDescription: "the tests' look", share: TestSite.share, words: FigureWords.lines("vi"), seed: 0),
      Look(
        testDescription: "the tests' look, internal", share: TestSite.share, words: FigureWords.lines("vi"), seed: 1),
      Look(testDescription: "the shipped look", share: SiteKinds.share, words: [], seed: 2),
    ]
  }

  @Test("its output is the same to the byte, whatever else was edited", arguments: Look.all)
  func law(_ look: Look) throws {
    var numbers = Seeded(seed: look.seed)
    let edited = try EditedSite(share: look.share, words: look.words)
    let audience: Audience = look.seed % 2 == 0 ? .public : .internal
    var read = try edited.look()
    var before = try plan(edited.root, read.kinds, read.templates, audience)
    var counts = (same: 0, kept: 0, changed: 0)
    for _ in 0..<20 {
      let edit = try edited.edit(&numbers)
      if edit.isOfLook { read = try edited.look() }
      let after = try plan(edited.root, read.kinds, read.templates, audience)
      // A plan with errors is shown by nobody, and what comes after it begins with nothing.
      guard let now = after, let earlier = before else {
        before = after
        continue
      }
      for (path, old) in earlier.rendered {
        guard let new = now.rendered[path] else { continue }
        let isKept = now.states.areSame(old.taken, as: earlier.states)
        let isSame = old.bytes == new.bytes
        #expect(isSame || !isKept, "\(path) after \(edit)")
        counts.same += isSame ? 1 : 0
        counts.changed += isSame ? 0 : 1
        counts.kept += isKept ? 1 : 0
      }
      before = after
    }
    // The edits change outputs, and most of those that stay the same are known to.
    #expect(counts.changed > 50, "\(counts)")
    #expect(2 * counts.kept > counts.same, "\(counts)")
  }

  private struct Planned {
    let states: DependencyStates
    let rendered: [String: Rendered]
  }

  /// Nil where the site cannot be rendered.
  private func plan(
    _ root: String, _ kinds: SiteKinds, _ templates: SiteTemplates, _ audience: Audience
  ) throws -> Planned? {
    let date = try #require(CalendarDate("2026-11-24"))
    let loaded = try Loading.load(root: root, kinds: kinds, options: LoadingOptions(date: date, audience: audience))
    guard let site = loaded.site, !templates.diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    let planned = SitePages.outputs(
      of: site, siteTemplates: templates, edition: EditionRequest(audience: audience, prints: false))
    return Planned(
      states: planned.states,
      rendered: Dictionary(
        try planned.outputs.map { ($0.path, try $0.render()) }, uniquingKeysWith: { first, _ in first }))
  }
}
