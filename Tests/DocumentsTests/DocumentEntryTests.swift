import Testing

@testable import Documents

@Suite("What is kept of documents")
struct DocumentEntryTests {
  private static let outcomes: [DocumentOutcome] = [
    .cleaned(bytes: [0x50, 0x4B, 10, 0], text: "Một câu\nhai câu"), .cleaned(bytes: [], text: ""),
    .refused([HiddenContent(what: .hiddenSheets, where: "Nháp", count: 2)]), .unusable(.locked),
  ]

  @Test("is read as it was kept", arguments: outcomes)
  func roundTrip(outcome: DocumentOutcome) throws {
    let bytes = try #require(DocumentEntry.bytes(of: outcome))
    #expect(DocumentEntry.parse(bytes) == outcome)
  }

  @Test("is nothing where it was cut short or changed")
  func damaged() throws {
    let bytes = try #require(DocumentEntry.bytes(of: .cleaned(bytes: [1, 2, 3, 4], text: "chữ")))
    for length in 0..<bytes.count { #expect(DocumentEntry.parse(Array(bytes.prefix(length))) == nil) }
    for index in bytes.indices.suffix(7) {
      var changed = bytes
      changed[index] ^= 1
      #expect(DocumentEntry.parse(changed) == nil)
    }
    #expect(DocumentEntry.parse(bytes + [0]) == nil)
  }

  @Test("is not kept of a document that the tool did not come to an end with")
  func unfinished() {
    #expect(DocumentEntry.bytes(of: .unusable(.unfinished)) == nil)
  }
}
