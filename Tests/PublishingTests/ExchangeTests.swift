import Diagnostics
import Glibc
import Testing

@testable import Publishing

@Suite("Machines on which the two sites cannot change places")
struct ExchangeTests {
  @Test("The error is told with its cause and the way out, and nothing has changed", arguments: [EBUSY, EXDEV, EINVAL])
  func refusedExchange(_ number: CInt) throws {
    let root = try makeSite()
    try publish(["a": "1"], to: root("public"), root: root)
    let before = try Snapshot(root("public"))
    let failure = #expect(throws: PublishingFailure.self) {
      try publish(["a": "2"], to: root("public"), root: root, exchange: Exchange { _, _ in number })
    }
    let causes = [
      EBUSY: "thư mục này là một điểm gắn (mount point), không đổi chỗ được",
      EXDEV: "thư mục này là một điểm gắn (mount point), hoặc nằm khác hệ tệp với chỗ bên cạnh nó",
      EINVAL: "hệ tệp ở đó không làm được việc này",
    ]
    #expect(
      failure?.message.vi == "Không thay được “\(root("public"))” bằng bản mới trong một bước: \(causes[number] ?? "")")
    #expect(failure?.help.vi.contains("--output") == true && failure?.help.en.contains("--output") == true)
    #expect(failure?.exitCode == 74)
    #expect(try Snapshot(root("public")) == before)
    try expectOnly(["public"], in: root)
  }

  @Test("A folder on another file system than its parent is told before anything is staged")
  func mountPoint() throws {
    let root = try makeSite()
    let (here, there) = (try #require(try Folder(root.path)), try #require(try Folder("/proc")))
    let failure = #expect(throws: PublishingFailure.self) {
      try Exchange.inOneStep.refuseMountPoint(there, beside: here)
    }
    #expect(
      failure?.message.en
        == "Could not replace “/proc” by the new site in one step: it is a mount point, or lies on another file system than the place beside it"
    )
    #expect(throws: Never.self) { try Exchange.inOneStep.refuseMountPoint(here, beside: here) }
  }

  @Test("The exchange gives each of two folders the other's place")
  func exchange() throws {
    let root = try TemporaryFolder()
    try root.write("mot/a", "1")
    try root.write("hai/b", "2")
    let (first, second) = (try #require(try Folder(root("mot"))), try #require(try Folder(root("hai"))))
    #expect(Exchange.inOneStep.swap(first, second) == 0)
    #expect(try Snapshot(root.path).texts == ["mot/b": "2", "hai/a": "1"])
  }
}
