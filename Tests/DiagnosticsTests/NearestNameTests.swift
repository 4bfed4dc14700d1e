import Diagnostics
import Testing

@Suite("The nearest name")
struct NearestNameTests {
  private let keys = ["title", "date", "updated", "summary", "tags", "publish_on", "expires_on", "translation_of"]

  @Test(
    "a slip of the hand finds the name that was meant",
    arguments: [
      ("titel", "title"), ("tilte", "title"), ("titlee", "title"), ("itle", "title"), ("tag", "tags"),
      ("sumary", "summary"), ("publishon", "publish_on"), ("publish-on", "publish_on"), ("expire_on", "expires_on"),
      ("translatoin_fo", "translation_of"),
    ])
  func slips(written: String, meant: String) {
    #expect(NearestName.of(written, among: keys) == meant)
  }

  @Test("a name that is far from all others finds none", arguments: ["author", "x", "", "da", "permalink", "tiêu đề"])
  func far(written: String) {
    #expect(NearestName.of(written, among: keys) == nil)
  }

  @Test(
    "case, marks and the stroke of đ do not count",
    arguments: [
      ("dang uy", "Đảng ủy"), ("ĐẢNG UỶ", "Đảng ủy"), ("Đa\u{309}ng u\u{309}y", "Đảng ủy"), ("doan vien", "Đoàn viên"),
    ])
  func folding(written: String, meant: String) {
    #expect(NearestName.of(written, among: ["Doanh nghiệp", "Đoàn viên", "Đảng ủy", "Đảng bộ"]) == meant)
  }

  @Test("a name that only lost its marks is nearer than one that lost a letter")
  func marksBeforeLetters() {
    #expect(NearestName.of("tô", among: ["to", "tố", "tôi"]) == "to")
    #expect(NearestName.of("hoa", among: ["hòa", "hoan"]) == "hòa")
  }

  @Test("of names that differ in case and marks alone, the one with the fewest differences is nearest")
  func marksAmongMarks() {
    #expect(NearestName.of("Đảng uy", among: ["đang uy", "dang uy", "Đảng ủy"]) == "Đảng ủy")
  }

  @Test("two names equally near: the first by its bytes, in whatever order they come")
  func ties() {
    #expect(NearestName.of("mục", among: ["mức", "múc", "muc"]) == "muc")
    #expect(NearestName.of("cat", among: ["hat", "bat", "rat"]) == "bat")
    #expect(NearestName.of("cat", among: ["rat", "bat", "hat"]) == "bat")
  }

  @Test("the longer the name, the more slips are forgiven, up to four")
  func threshold() {
    #expect(NearestName.of("ab", among: ["ac"]) == nil)
    #expect(NearestName.of("abc", among: ["abd"]) == "abd")
    #expect(NearestName.of("abcde", among: ["abxyz"]) == nil)
    #expect(NearestName.of("abcdef", among: ["abcdxy"]) == "abcdxy")
    #expect(NearestName.of("abcdefghijklmnopqrst", among: ["0123efghijklmnopqrst"]) == "0123efghijklmnopqrst")
    #expect(NearestName.of("abcdefghijklmnopqrst", among: ["01234fghijklmnopqrst"]) == nil)
  }

  @Test("a name too long to have been typed is found only when nothing but case and marks differs")
  func long() {
    let name = String(repeating: "đ", count: 40_000)
    let folded = String(repeating: "D", count: 40_000)
    #expect(NearestName.of(name, among: [folded + "x", folded]) == folded)
    #expect(NearestName.of(name, among: [folded + "x"]) == nil)
  }
}
