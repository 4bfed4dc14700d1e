import Diagnostics
import Glibc
import Testing

@testable import Publishing

@Suite("Reading or writing that fails")
struct FailureTests {
  @Test("A full disk is told with the path and what to do")
  func fullDisk() throws {
    let full = Descriptor(open("/dev/full", O_WRONLY))
    let failure = #expect(throws: PublishingFailure.self) { try full.writeAll([1], path: "/web/a") }
    #expect(
      failure?.message
        == Wording(vi: "Không ghi được “/web/a”: ổ đĩa đã đầy", en: "Could not write “/web/a”: the disk is full"))
    #expect(
      failure?.help
        == Wording(
          vi: "Giải phóng chỗ trên ổ đĩa rồi chạy lại, hoặc chọn ổ khác bằng --output",
          en: "Free some space and run it again, or choose another disk with --output"))
    #expect(failure?.exitCode == 74)
  }

  @Test("A write that fails leaves the old site and nothing beside it")
  func failingWrite() throws {
    let root = try makeSite()
    try publish(["a": "1"], to: root("public"), root: root)
    let before = try Snapshot(root("public"))
    let staging = try staging(root("public"), root: root)
    // A folder where the file should go is refused like one on a full disk.
    try root.makeFolder(".kyyeu/output/public/staged/b")
    let failure = #expect(throws: PublishingFailure.self) { try staging.write("b", [1]) }
    #expect(
      failure?.message.en
        == "Could not write “\(root(".kyyeu/output/public/staged/b"))”: something of this name is there already")
    let fault = #expect(throws: PublishingFailure.self) { try staging.commit() }
    #expect(fault?.exitCode == 70)
    #expect(try Snapshot(root("public")) == before)
    try expectOnly(["public"], in: root)
  }

  @Test("A file that cannot be read is named")
  func unreadable() throws {
    let root = try makeSite()
    let staging = try staging(root("public"), root: root)
    let failure = #expect(throws: PublishingFailure.self) {
      try staging.copy("a", from: -1, at: root("content/khong-co"))
    }
    #expect(failure?.message.en == "Could not read “\(root("content/khong-co"))”: the operating system reports error 9")
  }

  @Test("A place where no folder can be made ends with 74")
  func noFolder() throws {
    let root = try makeSite()
    let failure = #expect(throws: PublishingFailure.self) {
      try publish(["a": "1"], to: "/proc/kyyeu/public", root: root)
    }
    #expect(failure?.message.en == "Could not write “/proc/kyyeu”: there is no such path")
    #expect(failure?.exitCode == 74)
  }

  @Test(
    "Every cause has words of its own, and a way out that names --output or space",
    arguments: [
      (EACCES, "Không ghi được “/a”: không có quyền"), (EPERM, "Không ghi được “/a”: không có quyền"),
      (EROFS, "Không ghi được “/a”: ổ đĩa chỉ cho đọc"), (EDQUOT, "Không ghi được “/a”: ổ đĩa đã đầy"),
      (EIO, "Không ghi được “/a”: ổ đĩa báo lỗi"), (ENOENT, "Không ghi được “/a”: không có đường dẫn này"),
      (ENAMETOOLONG, "Không ghi được “/a”: đường dẫn quá dài"),
      (EMLINK, "Không ghi được “/a”: hệ điều hành báo lỗi số 31"),
    ])
  func causes(_ number: CInt, _ message: String) {
    let failure = PublishingFailure.system(.write, "/a", number)
    #expect(failure.message.vi == message)
    #expect(failure.help.vi.contains("--output") && failure.help.en.contains("--output"))
  }
}
