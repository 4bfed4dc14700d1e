import Testing

@testable import Reports

@Suite("What changed between two copies of a report")
struct ReportComparisonTests {
  @Test("Two copies that say the same differ in nothing")
  func same() {
    let copy = report([chapter("1", "Đặc điểm", ["Một câu."])])
    #expect(ReportComparison(from: copy, to: copy).parts.isEmpty)
    #expect(ReportComparison(from: report([]), to: report([])).parts.isEmpty)
  }

  @Test("A text that has most of its words still is one that was reworded, another one is new")
  func texts() {
    #expect(
      changes(
        ["Đảng bộ có 31 đảng viên.", "Bỏ hẳn câu này đi."], ["Đảng bộ có 32 đảng viên.", "Nội dung khác hoàn toàn."])
        == [
          .removed(.text("Bỏ hẳn câu này đi.")),
          .reworded(WordChanges(from: "Đảng bộ có 31 đảng viên.", to: "Đảng bộ có 32 đảng viên.")),
          .added(.text("Nội dung khác hoàn toàn.")),
        ])
    #expect(changes(["a b c", "d e f"], ["a b c", "x y z", "d e f"]) == [.added(.text("x y z"))])
    #expect(changes(["a b c", "x y z"], ["a b c"]) == [.removed(.text("x y z"))])
  }

  @Test("The same text twice is not taken for once")
  func twice() {
    #expect(changes(["a b c"], ["a b c", "a b c"]) == [.added(.text("a b c"))])
  }

  @Test("A change of numbers alone is told from one of words")
  func numbers() {
    #expect(WordChanges(from: "có 31 đảng viên", to: "có 32 đảng viên").isOfNumbers)
    #expect(WordChanges(from: "tăng 4,5% so với", to: "tăng 5% so với").isOfNumbers)
    #expect(!WordChanges(from: "tăng 4 so với", to: "giảm 4 so với").isOfNumbers)
    #expect(!WordChanges(from: "có 31 đảng viên", to: "có đảng viên").isOfNumbers)
  }

  @Test("Words that changed stand between those that stayed")
  func segments() {
    #expect(
      WordChanges(from: "kết nạp 4 đảng viên mới", to: "đã kết nạp 5 đảng viên").segments == [
        .changed(from: [], to: ["đã"]), .same(["kết", "nạp"]), .changed(from: ["4"], to: ["5"]),
        .same(["đảng", "viên"]), .changed(from: ["mới"], to: []),
      ])
  }

  @Test("A chapter is found again by its file, else by its title; one that is new or gone is told as a whole")
  func parts() throws {
    let old = report([chapter("1", "Một", ["a b c"]), chapter("2", "Hai", ["d e f"]), chapter("3", "Ba", ["g h i"])])
    let new = report([
      chapter("1", "Một mới", ["a b c"]), chapter("9", "Ba", ["g h i"]), chapter("4", "Bốn", ["k l m"]),
    ])
    let found = ReportComparison(from: old, to: new).parts
    #expect(found.map(\.part.title) == ["Một mới", "Bốn", "Hai"])
    #expect(found.map(\.fate) == [.changed(formerTitle: "Một", isMoved: false), .added, .removed])
    #expect(found.map(\.changes) == [[], [.added(.text("k l m"))], [.removed(.text("d e f"))]])
  }

  @Test("A chapter that another one was put before is not moved; one that changed places is")
  func moved() {
    let (one, two, three) = (chapter("1", "Một", ["a"]), chapter("2", "Hai", ["b"]), chapter("3", "Ba", ["c"]))
    let found = ReportComparison(from: report([one, two]), to: report([three, one, two])).parts
    #expect(found.map(\.fate) == [.added])
    let swapped = ReportComparison(from: report([one, two, three]), to: report([three, one, two])).parts
    #expect(swapped.map(\.part.title) == ["Ba"])
    #expect(swapped.map(\.fate) == [.changed(formerTitle: nil, isMoved: true)])
  }

  @Test("A field of the head tells its old and new value, a picture that it is another one")
  func fieldsAndPictures() {
    let old: [ReportPiece] = [.field(.number, ""), .field(.signer, "A"), .picture(name: "Hội nghị", fingerprint: "1")]
    let new: [ReportPiece] = [
      .field(.number, "12"), .field(.signer, "A"), .picture(name: "Hội nghị", fingerprint: "2"),
    ]
    #expect(
      PieceChanges.changes(from: old, to: new) == [
        .filledIn(.number, from: "", to: "12"), .pictureReplaced("Hội nghị"),
      ])
  }

  @Test("Long copies that share nothing, or all in another order, are compared in bounded time")
  func bounded() {
    let old = (0..<8_000).map { "câu số \($0) của bản trước" }
    let new = (0..<8_000).map { "ý \($0 + 20_000) khác hẳn" }
    let found = changes(old, new)
    #expect(found.count == 16_000)
    #expect(changes(old, old.reversed()).isEmpty)
  }

  private func changes(_ old: [String], _ new: [String]) -> [ReportChange] {
    PieceChanges.changes(from: old.map { .text($0) }, to: new.map { .text($0) })
  }

  private func chapter(_ file: String, _ title: String, _ texts: [String]) -> ReportText.Part {
    ReportText.Part(
      kind: .chapter, number: nil, title: title, file: "content/bao-cao/2026/\(file).md",
      pieces: texts.map { .text($0) })
  }

  private func report(_ parts: [ReportText.Part]) -> ReportText {
    ReportText(report: "bao-cao/2026/bao-cao-tong-ket-2026", title: "Báo cáo", parts: parts)
  }
}
