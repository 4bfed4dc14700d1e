import Dispatch
import Foundation
import Markdown
import Randomness
import Synchronization
import Testing

/// The limit of processor time.
@Suite("Deadline")
struct DeadlineTests {
  private static let short = MarkdownBudget.standard(nanoseconds: 20_000_000)

  /// Documents that take seconds where no limit holds.
  enum Slow: CaseIterable {
    /// While its blocks are read.
    case blocks
    /// While its inlines are read: behind the lock.
    case inlines

    var text: String {
      switch self {
      case .blocks: HostileDocuments.table(columns: 60_000)
      case .inlines: HostileDocuments.addresses(count: 600_000)
      }
    }
  }

  @Test("a document is given up on a thread of its own", arguments: Slow.allCases)
  func ends(_ document: Slow) async {
    let rules = await OwnThread.run { Self.rules(document.text) }
    #expect(rules == ["markdown/too-costly"])
  }

  @Test("a document is given up on a thread of a task, which blocks signals", arguments: Slow.allCases)
  func endsInTask(_ document: Slow) async {
    let rules = await Task.detached { Self.rules(document.text) }.value
    #expect(rules == ["markdown/too-costly"])
  }

  @Test("a document is given up on a thread of Dispatch, which blocks signals", arguments: Slow.allCases)
  func endsInDispatch(_ document: Slow) async {
    let rules = await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: Self.rules(document.text)) }
    }
    #expect(rules == ["markdown/too-costly"])
  }

  @Test("what a thread lets through of signals is the same after a document as before it")
  func restoresMask() async {
    let masks = await OwnThread.run {
      let before = SignalMask.blockAll()
      _ = Self.rules("a")
      let afterOne = SignalMask.current()
      _ = Self.rules(Slow.blocks.text)
      return (before: before, afterOne: afterOne, afterTwo: SignalMask.current())
    }
    #expect(masks.before.isSuperset(of: SignalMask.handledRealTimeSignals()))
    #expect(masks.afterOne == masks.before)
    #expect(masks.afterTwo == masks.before)
  }

  @Test("a signal that is still waiting for the thread does not end its next document")
  func ignoresOldSignals() async {
    let result = await OwnThread.run {
      _ = Self.rules("a")
      _ = SignalMask.blockAll()
      let signals = SignalMask.handledRealTimeSignals()
      for signal in signals { pthread_kill(pthread_self(), signal) }
      return (signals: signals, rules: Self.rules("*a*"))
    }
    #expect(!result.signals.isEmpty)
    #expect(result.rules == [])
  }

  @Test("time that a document waits for another one does not count, nor does the other one's end touch it")
  func countsOwnTimeOnly() async {
    let isOver = Mutex(false)
    // On a thread of its own, too: one of a task would first wait until the other tests leave it one.
    async let slow = OwnThread.run {
      // Holds the lock for half a second.
      let rules = Self.rules(Slow.inlines.text, budget: .standard(nanoseconds: 500_000_000))
      isOver.withLock { $0 = true }
      return rules
    }
    let others = await OwnThread.run {
      var rules: [String] = []
      while !isOver.withLock({ $0 }) { rules += Self.rules("*a*", budget: .standard(nanoseconds: 100_000_000)) }
      return rules
    }
    #expect(others == [])
    #expect(await slow == ["markdown/too-costly"])
  }

  @Test("wherever a document is left, no lock stays closed and the next one is read right")
  func leavesAnywhere() async {
    let good = "| a | b |\n|---|:-:|\n| *c* | ~~d~~ |\n\nwww.a.vn {{ members.total }} [^1]\n\n[^1]: e\n"
    let expected = html(good)
    let mixed = (HostileDocuments.table(columns: 300, rows: 20) + "\n" + good + "\n*a **b ~~c~~** d* `e` [f](g)\n\n")
    let text = String(repeating: mixed, count: 40)
    let results = await withTaskGroup { group in
      for thread in 0..<4 {
        group.addTask {
          var random = Seeded(seed: UInt64(thread))
          return (0..<60).map { _ in
            let nanoseconds = UInt64.random(in: 0...40_000_000, using: &random)
            let made = page(text, budget: .standard(nanoseconds: nanoseconds))
            return (wasLeft: made.diagnostics.map(\.rule) == ["markdown/too-costly"], next: html(good))
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(results.filter { $0.next != expected }.map(\.next) == [])
    #expect(results.contains { $0.wasLeft })
  }

  private static func rules(_ text: String, budget: MarkdownBudget = short) -> [String] {
    page(text, budget: budget).diagnostics.map(\.rule)
  }
}
