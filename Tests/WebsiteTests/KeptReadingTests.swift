import Randomness
import Content
import Diagnostics
import Foundation
import Input
import TestSupport
import Testing
import Vietnamese
import Website

@Suite("A reading that keeps what files say")
struct KeptReadingTests {
  @Test("gives after any edits the findings and the bytes of a reading that begins with nothing", arguments: 0..<2)
  func edits(seed: UInt64) throws {
    var numbers = Seeded(seed: seed)
    let edited = try EditedSite()
    let date = try #require(CalendarDate("2026-11-24"))
    let options = LoadingOptions(date: date, audience: seed % 2 == 0 ? .public : .internal, drafts: seed == 1)
    var kept = KeptReading()
    var findings: Set<String> = []
    var (kinds, templates) = try edited.look()
    for step in 0..<25 {
      let edit = try step == 0 ? nil : edited.edit(&numbers)
      if edit?.isOfLook == true { (kinds, templates) = try edited.look() }
      let fresh = try Loading.load(root: edited.root, kinds: kinds, options: options)
      let (site, diagnostics, next) = try Loading.load(root: edited.root, kinds: kinds, options: options, kept: kept)
      kept = next
      #expect(diagnostics == fresh.diagnostics, "after \(edit?.description ?? "nothing")")
      let both = try (#require(site), #require(fresh.site))
      #expect(both.0.omissions == both.1.omissions, "after \(edit?.description ?? "nothing")")
      #expect(both.0.attachments == both.1.attachments, "after \(edit?.description ?? "nothing")")
      #expect(both.0.notices == both.1.notices, "after \(edit?.description ?? "nothing")")
      #expect(
        try Self.bytes(both.0, templates) == Self.bytes(both.1, templates), "after \(edit?.description ?? "nothing")")
      findings.formUnion(diagnostics.map(\.rule))
    }
    // The edits break what they touch as well as mend it.
    #expect(findings.count > 3)
  }

  private static func bytes(_ site: Site, _ templates: SiteTemplates) throws -> [String: [UInt8]] {
    let planned = SitePages.outputs(of: site, siteTemplates: templates)
    return Dictionary(
      try planned.outputs.map { ($0.path, try $0.render().bytes) }, uniquingKeysWith: { first, _ in first })
  }
}
