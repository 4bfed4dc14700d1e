import Synchronization
import TestSupport
import Testing
import Vietnamese

@testable import Website

@Suite("What is made on demand")
struct OnDemandTests {
  /// Counts how often something is made.
  private final class Count: Sendable {
    private let number = Mutex(0)
    var value: Int { number.withLock { $0 } }
    func add() { number.withLock { $0 += 1 } }
  }

  @Test("is made when somebody asks, and once, however many ask at the same time")
  func once() async {
    let count = Count()
    let made = OnDemand {
      count.add()
      return 7
    }
    #expect(count.value == 0)
    await withTaskGroup(of: Int.self) { group in
      for _ in 0..<50 { group.addTask { made.value } }
      for await value in group { #expect(value == 7) }
    }
    #expect(count.value == 1)
  }

  @Test("lists have nothing made of the pages that they do not show")
  func lists() throws {
    let count = Count()
    func listed(_ address: String, day: Int? = nil) -> ListedPage {
      ListedPage(
        address: address, title: address, page: nil, date: day.flatMap { CalendarDate(year: 2026, month: 9, day: $0) },
        isSection: day == nil
      ) {
        count.add()
        return EntryView(
          title: address, url: address, kind: "page", kindLabel: nil, date: nil, summary: nil, isIllustrative: false,
          tags: [], facts: [])
      }
    }
    let listings = Listings([listed("/tin/")] + (1...9).map { (day: Int) in listed("/tin/\(day)/", day: day) })
    #expect(listings.all.count == 10 && count.value == 0)
    let sections = HomeSections.views(listings)
    #expect(sections.map { $0.entries.map(\.title) } == [["/tin/9/", "/tin/8/", "/tin/7/", "/tin/6/", "/tin/5/"]])
    // The section itself, and the five of its nine pages that the home page shows.
    #expect(count.value == 6)
    _ = HomeSections.views(listings)
    #expect(count.value == 6)
  }
}
