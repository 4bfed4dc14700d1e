import Diagnostics
import Foundation
import Printing
import Testing
import Website

/// Tools that do not print, in the place of Python.
@Suite("Tools that fail to print")
struct PrintingFailureTests {
  private let folder: PrivateFolder

  init() throws {
    folder = try PrivateFolder()
  }

  /// Why nothing was printed with a Python of these lines. Only what is to be silent is given little time.
  private func failure(
    _ lines: String, jobs count: Int = 2, timeLimit: Duration = .seconds(60)
  ) async throws -> PrintingFailure? {
    let tools = PrintTools(
      share: Repository.root.path(percentEncoded: false), python: try folder.script("python", lines))
    let jobs = (1...count).map { number in
      PrintJob(source: "content/bao-cao/\(number).md", kind: .pdf, data: Array("{}".utf8), epoch: 0)
    }
    return await #expect(throws: PrintingFailure.self) {
      try await Repository.print(jobs, with: tools, timeLimit: timeLimit, processes: 1)
    }
  }

  @Test("The report at which the tool stopped answering is named")
  func silent() async throws {
    #expect(
      try await failure("sleep 60", timeLimit: .milliseconds(800))
        == .silent(report: "content/bao-cao/1.md", .milliseconds(800)))
    let second = try await failure(#"echo '{"job": 0, "outcome": "printed"}'; sleep 60"#, timeLimit: .milliseconds(800))
    #expect(second == .silent(report: "content/bao-cao/2.md", .milliseconds(800)))
    #expect(
      PrintingFailure.silent(report: "content/a.md", .seconds(2)).message
        == Wording(
          vi:
            "Không in được content/a.md: quá 2 giây mà công cụ in chưa trả lời. Chạy lại; nếu máy bận hoặc báo cáo rất dài thì cho thêm thời gian bằng --print-timeout, hoặc dùng --no-pdf để không in",
          en:
            "Cannot print content/a.md: the tool that prints gave no answer in 2 s. Run it again; where the machine is busy or the report very long give it more time with --print-timeout, or use --no-pdf to go without print"
        ))
  }

  @Test(
    "Whatever else it does is told as its fault, in words of kyyeu's own",
    arguments: [
      ("head -c 3000000 /dev/zero", "nó ghi ra quá nhiều dữ liệu, không phải câu trả lời"),
      ("head -c 3000000 /dev/zero >&2", "nó ghi ra quá nhiều dữ liệu, không phải câu trả lời"),
      ("exit 3", "nó kết thúc với mã 3"), ("kill -9 $$", "nó bị tín hiệu 9 kết thúc"),
      ("echo linh tinh", "“linh tinh”"), (#"echo '{"job": 7, "outcome": "printed"}'"#, "“job 7”"),
      (#"echo '{"job": 0, "outcome": "printed"}'"#, "chỉ trả lời 1 trong 2 tệp"), ("true", "chỉ trả lời 0 trong 2 tệp"),
      (#"printf 'h\033[31mỏng\a' >&2; exit 1"#, "h [31mỏng"),
    ])
  func broken(_ lines: String, _ words: String) async throws {
    let failure = try #require(try await failure(lines))
    #expect(
      failure.message.vi
        == "Chương trình in dừng giữa chừng: \(words). Chạy script/bootstrap để cài lại, hoặc dùng --no-pdf để không in"
    )
  }

  @Test(
    "A process that used up what a report may take says which report it was at",
    arguments: [
      ("kill -XCPU $$", PrintingFailure.Limit.time),
      ("echo memory allocation of 9 bytes failed >&2; kill -ABRT $$", .memory),
      ("echo MemoryError >&2; exit 1", .memory),
    ])
  func overspent(_ lines: String, _ limit: PrintingFailure.Limit) async throws {
    let failure = try #require(try await failure(lines))
    #expect(failure == .overspent(report: "content/bao-cao/1.md", limit))
    let words = limit == .time ? "chạy quá lâu mà không xong" : "dùng quá nhiều bộ nhớ"
    #expect(
      failure.message.vi
        == "Không in được content/bao-cao/1.md: mẫu in \(words). Sửa hoặc bỏ các tệp .typ trong templates/print của trang, hoặc dùng --no-pdf để không in"
    )
  }

  @Test("A process that hangs is ended by itself: what the other one prints is kept for the next time")
  func singly() async throws {
    let python = try folder.script(
      "python",
      #"[ -e "\#(folder("past"))" ] || case "$4" in *jobs-0.json) sleep 60;; esac; exec "\#(Repository.tools.python)" "$@""#
    )
    let tools = PrintTools(share: Repository.root.path(percentEncoded: false), python: python)
    let jobs = try ["Một.", "Hai."].map { try SampleReport(chapters: [$0]).job(.pdf) }
    let cache = folder("cache")
    await #expect(throws: PrintingFailure.silent(report: "content/bao-cao/2026/index.md", .seconds(15))) {
      try await Repository.print(jobs, with: tools, cache: cache, timeLimit: .seconds(15))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: cache).count == 2)
    try Data().write(to: URL(filePath: folder("past")))
    let files = try await Repository.print(jobs, with: tools, cache: cache).files
    #expect(files.map { $0?.isCached } == [false, true])
  }

  @Test("What a process was still writing when it ended is kept by nobody")
  func halfWritten() async throws {
    let python = try folder.script("python", #"echo half >"$(dirname "$4")/0"; exit 3"#)
    let tools = PrintTools(share: Repository.root.path(percentEncoded: false), python: python)
    let job = PrintJob(source: "content/a.md", kind: .pdf, data: Array("{}".utf8), epoch: 0)
    await #expect(throws: PrintingFailure.self) {
      try await Repository.print([job], with: tools, cache: folder("cache"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder("cache")) == ["surroundings"])
  }

  @Test("A place where nothing can be written is named with the cause")
  func unwritable() async throws {
    let job = PrintJob(source: "content/a.md", kind: .pdf, data: Array("{}".utf8), epoch: 0)
    let nowhere = WorkingFolder("/proc/kyyeu")
    let failure = await #expect(throws: PrintingFailure.self) {
      try await Printer(Repository.tools, look: Repository.look, cache: nil, folder: nowhere).print([job])
    }
    #expect(failure?.message.vi.hasPrefix("Không in được: không ghi được “/proc/kyyeu/") == true)
    #expect(failure?.message.vi.contains("”: không có đường dẫn này. Giải phóng chỗ") == true)
  }

  @Test("A Python of the installation that cannot be run is told with the reason")
  func unusablePython() async throws {
    let tools = PrintTools(share: Repository.root.path(percentEncoded: false), python: "/tmp")
    let job = PrintJob(source: "content/a.md", kind: .pdf, data: Array("{}".utf8), epoch: 0)
    let failure = await #expect(throws: PrintingFailure.self) { try await Repository.print([job], with: tools) }
    #expect(
      failure?.message.vi
        == "Không in được: không chạy được “/tmp”: là một thư mục. Chạy script/bootstrap để cài lại, hoặc dùng --no-pdf để không in"
    )
  }

  @Test("What keeps a file from being run is told by what it is")
  func notRunnable() throws {
    let plain = folder("plain")
    try Data().write(to: URL(filePath: plain))
    #expect(ExecutableFile.obstacle(at: folder.path)?.vi == "là một thư mục")
    #expect(ExecutableFile.obstacle(at: folder("khong-co"))?.vi == "không có ở đó")
    #expect(ExecutableFile.obstacle(at: plain + "/x")?.vi == "không có ở đó")
    #expect(ExecutableFile.obstacle(at: plain)?.vi == "không có quyền chạy")
    #expect(ExecutableFile.obstacle(at: "/dev/null")?.vi == "không phải tệp thường")
    #expect(ExecutableFile.obstacle(at: "/bin/sh") == nil)
  }
}
