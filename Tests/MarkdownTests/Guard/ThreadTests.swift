import Dispatch
import Markdown
import Randomness
import Synchronization
import Testing

/// Many documents at once.
@Suite("Threads")
struct ThreadTests {
  private static let documents = (0..<2000).map(SampleDocuments.document)
  private static let expected = documents.map { outcome($0) }

  @Test("2,000 documents of detached tasks come out as they do one after the other")
  func agreesInTasks() async {
    let expected = Self.expected
    let results = await withTaskGroup { group in
      for part in 0..<8 {
        group.addTask {
          await Task.detached {
            stride(from: part, to: Self.documents.count, by: 8).map { ($0, Self.outcome(Self.documents[$0])) }
          }.value
        }
      }
      return await group.reduce(into: Array(repeating: "", count: expected.count)) { results, part in
        for (index, result) in part { results[index] = result }
      }
    }
    #expect(results.indices.filter { results[$0] != expected[$0] } == [])
  }

  @Test("2,000 documents of concurrent iterations come out as they do one after the other")
  func agreesInDispatch() {
    let expected = Self.expected
    let results = Mutex(Array(repeating: "", count: expected.count))
    DispatchQueue.concurrentPerform(iterations: expected.count) { index in
      let result = Self.outcome(Self.documents[index])
      results.withLock { $0[index] = result }
    }
    let all = results.withLock { $0 }
    #expect(all.indices.filter { all[$0] != expected[$0] } == [])
  }

  @Test("the documents use what is to be tried: tables, strikethrough, bare addresses, footnotes and figures")
  func usesExtensions() {
    let all = Self.expected.joined()
    for part in ["<table>", "<del>", "href=\"http://www.vi.example\"", "footnote", "62"] {
      #expect(all.contains(part), "\(part)")
    }
  }

  /// The page of a document and its plain HTML, which is made with other extensions.
  private static func outcome(_ text: String) -> String {
    let made = page(text)
    return String(decoding: made.html, as: UTF8.self) + made.diagnostics.map(\.brief).joined(separator: "\n")
      + plain(text)
  }
}

/// Documents that are the same in every run.
enum SampleDocuments {
  static func document(_ number: Int) -> String {
    var random = Seeded(seed: UInt64(number))
    return (0..<12).map { _ in blocks[Int.random(in: blocks.indices, using: &random)] }.joined(separator: "\n\n")
      + "\n\n[^1]: chú thích \(number)\n"
  }

  private static let blocks = [
    "## Kết quả đạt được", "Có {{ members.total }} đảng viên, ~~62~~ *63* **64**.",
    "Xem www.vi.example hay a@vi.example.",
    "| Chi bộ | Số |\n|:--|--:|\n| Bộ môn ~~A~~ | {{ members.total }} |\n| B | www.vi.example |",
    "Một câu[^1] và ~một~ câu.",
    "- [ ] việc\n- [x] ~~xong~~", "> [!LƯU Ý]\n> Nộp *trước* ngày 05.", "> trích ~~a~~ [b](c.md \"d\")",
    "```swift\nlet a = \"{{ b }}\"\n```", "1. một\n2. hai\n\n   ba", "![Ảnh](a.jpg \"Hội nghị\")",
    "dòng  \nmới `{{ a }}` \\{{ b }} &amp; \"c\u{301}\"", "[không có]: xem [đây][k] (w) ~ : {",
  ]
}
