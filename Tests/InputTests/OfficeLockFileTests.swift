import Input
import Testing

@Suite("The lock files of office programs")
struct OfficeLockFileTests {
  @Test("are known by their names", arguments: ["~$bao-cao.docx", "~$\u{301}.docx", ".~lock.bao-cao.odt#"])
  func names(_ name: String) {
    #expect(OfficeLockFile.isNamed(name))
  }

  @Test(
    "are no other files",
    arguments: ["bao-cao.docx", "~", "~S\u{301}.docx", "a~$b.docx", ".~lock.bao-cao.odt", "lock.a#", ""])
  func others(_ name: String) {
    #expect(!OfficeLockFile.isNamed(name))
  }
}
