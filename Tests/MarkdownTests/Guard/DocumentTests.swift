import CMarkdownGuard
import Testing

/// The parsed document itself, before anything is written of it.
@Suite("Parsed document")
struct DocumentTests {
  @Test(
    "every text of a document can be read on another thread than the one that parsed it, and nothing is allocated for it"
  )
  func isWhole() async {
    let text = "# A\n\n```swift x\nlet a\n```\n\n[b](c \"d\") ![e](f) `g` <i>\n\n<hr>\n\n| h |\n|--:|\n| k |\n"
    let document = Parsed(text)
    let read = await OwnThread.run {
      document.nodes.map { "\($0.kind.rawValue) \(string($0.text)) \(string($0.extra))" }
    }
    document.release()
    let expected = Parsed(text)
    #expect(read == expected.nodes.map { "\($0.kind.rawValue) \(string($0.text)) \(string($0.extra))" })
    let texts = Set(expected.nodes.flatMap { [string($0.text), string($0.extra)] })
    #expect(
      texts.isSuperset(of: ["A", "swift x", "let a\n", "b", "c", "d", "e", "f", "g", "<i>", "<hr>\n", "h", "k"]))
    expected.release()
  }

  @Test("a node says where it ends and what it lies in")
  func isATree() {
    let document = Parsed("> - *a*\n> - b\n\nc\n")
    defer { document.release() }
    let nodes = document.nodes
    #expect(
      nodes.map(\.kind) == [
        .document, .blockQuote, .list, .item, .paragraph, .emphasis, .text, .item, .paragraph, .text, .paragraph, .text,
      ])
    #expect(nodes.map(\.parent) == [0, 0, 1, 2, 3, 4, 5, 2, 7, 8, 0, 10])
    #expect(nodes.map(\.end) == [12, 10, 10, 7, 7, 7, 7, 10, 10, 10, 12, 12])
  }

  @Test(
    "a document given up has no nodes",
    arguments: [(0, 1 << 20, 100), (1_000_000_000, 0, 100), (1_000_000_000, 1 << 20, 0)])
  func isEmpty(_ nanoseconds: UInt64, _ memory: Int, _ depth: UInt32) {
    let text = String(repeating: "a@", count: 100_000)
    let document = Parsed(text, budget: GuardBudget(nanoseconds: nanoseconds, memory: memory, depth: depth))
    defer { document.release() }
    #expect(document.outcome != .parsed)
    #expect(document.nodes.isEmpty)
  }
}

private func string(_ text: GuardText) -> String {
  String(decoding: UnsafeBufferPointer(start: text.bytes, count: text.length), as: UTF8.self)
}

/// A document, and the text that must stay as long as it. Nothing of either changes once it is parsed, and each test
/// releases it after its last look: so any thread may look.
private final class Parsed: @unchecked Sendable {
  private let text: UnsafeBufferPointer<UInt8>
  private let document: GuardDocument

  init(_ text: String, budget: GuardBudget = GuardBudget(nanoseconds: 1_000_000_000, memory: 1 << 24, depth: 100)) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
    _ = copy.initialize(from: text.utf8)
    self.text = UnsafeBufferPointer(copy)
    document = GuardDocument.parse(
      copy.baseAddress, length: copy.count, budget: budget,
      syntax: GuardSyntax(links_bare_addresses: true, has_figures: true))
  }

  var outcome: GuardOutcome { document.outcome }

  var nodes: [GuardNode] { Array(UnsafeBufferPointer(start: document.nodes, count: document.count)) }

  func release() {
    document.release()
    text.deallocate()
  }
}
