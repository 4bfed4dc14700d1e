import Testing

@testable import Vietnamese

@Suite("A count below ten in a sentence")
struct CountInSentenceTests {
  /// The sentence with the count where `#` stands.
  private static func told(_ sentence: String, _ count: Int) -> String {
    let parts = sentence.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    let told = CountInSentence(count, before: parts[0], after: parts[1])
    var before = parts[0]
    if told.wordBefore != .stays {
      let space = String(before.reversed().prefix(while: \.isWhitespace).reversed())
      before = String(before.dropLast(space.count).dropLast(2))
      if case .becomes(let word) = told.wordBefore { before += word + space }
    }
    return before + told.number + parts[1]
  }

  private static func isAwkward(_ sentence: String) -> Bool {
    let parts = sentence.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    return CountInSentence(0, before: parts[0], after: parts[1]).isAwkward
  }

  @Test(
    "has a zero before it",
    arguments: ["Kết nạp # đảng viên", "# đảng viên", "(#)", "có # đồng chí, gồm", "Kết nạp: #;", "“#”", "#."])
  func zero(sentence: String) {
    #expect(Self.told(sentence, 4) == sentence.replacing("#", with: "04"))
    #expect(Self.told(sentence, 10) == sentence.replacing("#", with: "10"))
    #expect(Self.told(sentence, 1_250) == sentence.replacing("#", with: "1.250"))
  }

  @Test(
    "has none where it is no count, and stays a number where it is nothing",
    arguments: [
      "đạt #%", "đạt # %", "lần thứ #", "quý #", "đạt #/5 chỉ tiêu", "#,5 điểm", "Nghị quyết #-NQ/ĐU", "T#", "1/#",
    ])
  func token(sentence: String) {
    #expect(Self.told(sentence, 4) == sentence.replacing("#", with: "4"))
    #expect(Self.told(sentence, 0) == sentence.replacing("#", with: "0"))
    #expect(!Self.isAwkward(sentence))
  }

  @Test(
    "is told in words where there is none",
    arguments: [
      ("# đảng viên chuyển đi.", "Không có đảng viên chuyển đi."),
      ("Kết nạp 04 đảng viên. # đảng viên bị kỷ luật.", "Kết nạp 04 đảng viên. Không có đảng viên bị kỷ luật."),
      ("Kết nạp: #; chuyển đi: 01", "Kết nạp: không có; chuyển đi: 01"),
      ("Kết nạp 04 đảng viên, # đảng viên chuyển đi", "Kết nạp 04 đảng viên, không có đảng viên chuyển đi"),
      ("04 đảng viên chuyển đến và # đảng viên chuyển đi", "04 đảng viên chuyển đến và không có đảng viên chuyển đi"),
      ("trong đó # đảng viên dự bị", "trong đó không có đảng viên dự bị"), ("kết nạp (#)", "kết nạp (không có)"),
      ("chính thức 11, dự bị #.", "chính thức 11, dự bị không có."),
      ("Chuyển đi #", "Chuyển đi không có"),
    ])
  func nothing(sentence: String, text: String) {
    #expect(Self.told(sentence, 0) == text && !Self.isAwkward(sentence))
  }

  @Test(
    "never says “có” twice",
    arguments: [
      ("Trong năm có # đảng viên", "Trong năm không có đảng viên"), ("Có # đảng viên", "Không có đảng viên"),
      ("có\n# đảng viên", "không\ncó đảng viên"), ("cũng có\u{A0}# đồng chí", "cũng không\u{A0}có đồng chí"),
      ("không có # đảng viên", "không có đảng viên"), ("Chưa có # đảng viên", "Chưa có đảng viên"),
    ])
  func once(sentence: String, text: String) {
    #expect(Self.told(sentence, 0) == text && !Self.isAwkward(sentence))
  }

  @Test(
    "stays a number where the sentence has no place for the words, and says so",
    arguments: [
      "kết nạp # đảng viên", "chỉ có # đảng viên", "Số đảng viên bị kỷ luật là #.", "gồm # đồng chí",
      "giảm từ 4 xuống #.",
    ])
  func awkward(sentence: String) {
    #expect(Self.told(sentence, 0) == sentence.replacing("#", with: "0") && Self.isAwkward(sentence))
  }

  @Test("looks at whole words, however their marks are put together")
  func words() {
    #expect(Self.told("phải bó # đũa", 0) == "phải bó 0 đũa")
    #expect(CountInSentence(0, before: "Trong năm co\u{301} ", after: " đảng viên").wordBefore == .becomes("không"))
  }
}
