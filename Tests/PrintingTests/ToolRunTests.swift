import Foundation
import Glibc
import Printing
import Testing

/// Small programs of `sh`, run as the tools that print are.
@Suite("Running a tool")
struct ToolRunTests {
  private let folder: PrivateFolder

  init() throws {
    folder = try PrivateFolder()
  }

  private func run(
    _ lines: String, silence: Duration = .seconds(20), memory: Int? = nil, processorSeconds: Int? = nil,
    _ receive: (String) throws -> Void = { _ in }
  ) async throws -> ToolEnd {
    let tool = try folder.script("tool", lines)
    let work = folder("work")
    mkdir(work, 0o700)
    let limits = ToolLimits(silence: silence, memory: memory, processorSeconds: processorSeconds)
    return try await ToolRun(executable: tool, arguments: ["một", "hai ba"], folder: work, limits: limits).run(receive)
  }

  @Test("Its lines come as they are, and how it ended")
  func lines() async throws {
    var lines: [String] = []
    let end = try await run("printf 'a\\nđ\\n'; echo \"$2\" >&2; exit 3") { lines.append($0) }
    #expect(lines == ["a", "đ"])
    #expect(end.way == .code(3) && end.complaint == "hai ba" && !end.isSuccess)
    lines = []
    _ = try await run("printf 'một \\341'; sleep 0.1; printf '\\273\\213\\n\\n\\342\\200\\250x\\n'; printf cuối") {
      lines.append($0)
    }
    #expect(lines == ["một ị", "", "\u{2028}x", "cuối"])
    #expect(try await run("true").isSuccess)
    #expect(try await run("kill -9 $$").way == .signal(9))
  }

  @Test("It has nothing of the caller's environment, works in its folder, and what it writes is its owner's alone")
  func surroundings() async throws {
    setenv("KYYEU_PROBE", "1", 1)
    var lines: [String] = []
    _ = try await run("env; pwd; echo x >tep; mktemp -d; ls -l /proc/self/fd | grep -c pipe; cat") { lines.append($0) }
    let work = folder("work")
    #expect(
      Set(lines.prefix(6).filter { !$0.hasPrefix("_=") && !$0.hasPrefix("PWD=") }).isSuperset(of: [
        "HOME=\(work)", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "PYTHONHASHSEED=0", "TMPDIR=\(work)",
      ]))
    #expect(!lines.contains { $0.hasPrefix("KYYEU") } && lines.contains(work))
    #expect(lines.contains { $0.hasPrefix("\(work)/tmp.") })
    let attributes = try FileManager.default.attributesOfItem(atPath: work + "/tep")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test(
    "One that says nothing for too long is ended with all that it started",
    arguments: ["sleep 60", "exec >&-; sleep 60"])
  func silent(_ lines: String) async throws {
    let start = ContinuousClock.now
    let failure = await #expect(throws: ToolFailure.self) {
      try await run("sleep 61 & echo $! >other\n\(lines)", silence: .milliseconds(400))
    }
    #expect(failure == .silent(.milliseconds(400)))
    #expect(start.duration(to: .now) < .seconds(10))
    try await expectEnded("other")
  }

  @Test("One that is stopped is ended too, and one that goes on talking is not")
  func stopped() async throws {
    let failure = await #expect(throws: ToolFailure.self) {
      try await run("kill -STOP $$", silence: .milliseconds(400))
    }
    #expect(failure == .silent(.milliseconds(400)))
    var count = 0
    _ = try await run("for n in 1 2 3 4 5 6; do sleep 0.3; echo $n; done", silence: .seconds(2)) { _ in count += 1 }
    #expect(count == 6)
  }

  @Test(
    "One that says more than anybody reads is ended",
    arguments: ["head -c 300000000 /dev/zero", "head -c 300000000 /dev/zero >&2; sleep 60", "yes >&2"])
  func flood(_ lines: String) async throws {
    let start = ContinuousClock.now
    let failure = await #expect(throws: ToolFailure.self) { try await run(lines) }
    #expect(failure == .tooMuch)
    #expect(start.duration(to: .now) < .seconds(15))
  }

  @Test("It is ended where the reader has had enough, and its failure is told as the reader's")
  func refusedLine() async throws {
    struct Enough: Error {}
    await #expect(throws: Enough.self) {
      try await run("sleep 61 & echo $! >other\necho a; sleep 60") { _ in throw Enough() }
    }
    try await expectEnded("other")
  }

  @Test("What it has started does not outlive it")
  func orphans() async throws {
    #expect(try await run("sleep 61 >/dev/null 2>&1 & echo $! >other").isSuccess)
    try await expectEnded("other")
  }

  @Test("It is ended with the task that runs it")
  func cancelled() async throws {
    let folder = folder
    let tool = try folder.script("tool", "echo $$ >other; sleep 60")
    let limits = ToolLimits(silence: .seconds(60))
    let task = Task {
      try await ToolRun(executable: tool, arguments: [], folder: folder.path, limits: limits).run { _ in }
    }
    while !FileManager.default.fileExists(atPath: folder("other")) { try await Task.sleep(for: .milliseconds(5)) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    try await expectEnded("other", in: folder.path)
  }

  @Test("Its memory and its own time have limits")
  func limits() async throws {
    let memory = try await run("ulimit -v; ulimit -t; ulimit -c", memory: 512 << 20, processorSeconds: 7) {
      #expect(["524288", "7", "0"].contains($0))
    }
    #expect(memory.isSuccess)
    #expect(try await run("while :; do :; done", processorSeconds: 1).way != .code(0))
  }

  @Test("One that is not there is no end of the world")
  func absent() async throws {
    let end = try await ToolRun(
      executable: "/khong-co", arguments: [], folder: folder.path, limits: ToolLimits(silence: .seconds(5))
    ).run { _ in }
    #expect(!end.isSuccess)
  }

  /// That the process whose number a file holds has ended, within a second.
  private func expectEnded(_ file: String, in place: String? = nil) async throws {
    let text = try String(contentsOfFile: "\(place ?? folder("work"))/\(file)", encoding: .utf8)
    let number = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    for _ in 0..<100 where kill(number, 0) == 0 && !isZombie(number) { try await Task.sleep(for: .milliseconds(10)) }
    #expect(kill(number, 0) != 0 || isZombie(number))
  }

  private func isZombie(_ number: pid_t) -> Bool {
    let status = (try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8)) ?? ""
    return status.split(separator: ")").last?.hasPrefix(" Z") == true
  }
}
