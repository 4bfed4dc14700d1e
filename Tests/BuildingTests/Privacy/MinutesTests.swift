import Content
import Diagnostics
import Foundation
import Testing
import Vietnamese

@testable import Building

/// Twelve made-up minutes, written as an office writes them, beside the shipped site: what the bounds of the search rest on.
@Suite("The search beside real prose")
struct MinutesTests {
  private static let here = URL(filePath: #filePath).deletingLastPathComponent()
  private static let minutes = here.appending(path: "Minutes")
  private static let repository = here.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A copy of the shipped `content/` with the minutes in it, internal; gone with its owner.
  private final class Copy {
    let root = FileManager.default.temporaryDirectory.appending(path: "kyyeu-minutes-\(UUID().uuidString)")

    init() throws {
      try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
      let content = root.appending(path: "content")
      try FileManager.default.copyItem(at: repository.appending(path: "content"), to: content)
      try FileManager.default.copyItem(at: minutes, to: content.appending(path: "bien-ban"))
    }

    deinit { try? FileManager.default.removeItem(at: root) }
  }

  @Test("the shipped site says nothing that the minutes say")
  func noFalseFinding() async throws {
    let copy = try Copy()
    let date = try #require(CalendarDate(year: 2026, month: 12, day: 5))
    let request = BuildRequest(root: copy.root.path, share: Self.repository.path, date: date, jobs: 2, prints: false)
    let outcome = try await Build.run(request, output: nil)
    #expect(outcome.site?.internalPages.count(where: { $0.source.path.hasPrefix("content/bien-ban/") }) == 12)
    #expect(outcome.diagnostics.filter { $0.rule == "privacy/internal-value" }.map(\.message.vi) == [])
  }

  @Test("each sentence of the minutes that is telling is found in a public page, and nine of ten are")
  func everySentence() throws {
    let copy = try Copy()
    let site = try LeakSite(root: copy.root.path)
    let telling = Telling(phrases: StandingPhrases.common + PublicNames(site.site).names)
    let pages = site.site.internalPages.filter { $0.source.path.hasPrefix("content/bien-ban/") }
    let sentences = pages.flatMap { Sentences.of(PageText.row(of: $0.source, body: $0.body)) }
      .filter { $0.words.count >= InternalTexts.shortestSentence }
    let isTelling = { (sentence: Sentence) in
      telling.marks(of: sentence).count(where: \.self) >= InternalTexts.shortestSentence
    }
    #expect(sentences.count > 120)
    #expect(sentences.count(where: isTelling) * 10 >= sentences.count * 9)
    let missed = sentences.filter { !site.finds("<p>Mở đầu. \($0.shown) Tiếp theo.</p>") }
    #expect(missed.filter(isTelling).map(\.shown) == [])
    #expect(missed.count * 10 <= sentences.count, "\(missed.map(\.shown))")
  }
}
