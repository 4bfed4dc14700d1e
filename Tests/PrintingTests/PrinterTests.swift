import Content
import Diagnostics
import Foundation
import Printing
import Reports
import Testing

/// Small documents, printed for real.
@Suite("Printing", .serialized)
struct PrinterTests {
  private let folder: PrivateFolder

  init() throws {
    folder = try PrivateFolder()
  }

  private func job(_ text: String, kind: PrintJob.Kind = .pdf, files: [String: String] = [:]) throws -> PrintJob {
    let report = SampleReport(chapters: [text])
    let data = PrintedReport(report.document, layout: try #require(report.official), words: .shipped).data()
    return PrintJob(
      source: "content/bao-cao/2026/index.md", kind: kind, data: data.json, files: files, epoch: data.epoch)
  }

  private func cached(_ jobs: [PrintJob], cache: String) async throws -> [Bool] {
    try await Repository.print(jobs, cache: cache).files.map { try #require($0).isCached }
  }

  @Test("no jobs, no process")
  func nothing() async throws {
    let tools = PrintTools(share: "/nowhere")
    #expect(try await Repository.print([], with: tools).files.isEmpty)
  }

  @Test("a tool that is missing is named, with the way to have it or to do without")
  func missing() async throws {
    let tools = PrintTools(share: Repository.tools.driver + "/..", python: "/nowhere/python")
    let job = try job("Một.")
    await #expect(throws: PrintingFailure.missing("/nowhere/python")) {
      try await Repository.print([job], with: tools)
    }
    for language in Language.allCases {
      let message = PrintingFailure.missing("/nowhere/python").message[language]
      #expect(message.contains("script/bootstrap") && message.contains("--no-pdf"))
    }
    let bare = PrintTools(share: Repository.root.path(percentEncoded: false), python: "/usr/bin/python3")
    await #expect {
      try await Repository.print([job], with: bare)
    } throws: { error in
      if case .missing = error as? PrintingFailure { true } else { false }
    }
  }

  @Test("a letter that the face lacks is a finding, and the other reports are printed")
  func letters() async throws {
    let jobs = [try job("Đoàn đại biểu 清华 đến thăm 😀."), try job("Đoàn đại biểu Thanh Hoa đến thăm ₫.")]
    let outcome = try await Repository.print(jobs)
    #expect(outcome.files.map { $0 == nil } == [true, false])
    #expect(outcome.findings.count == 3)
    let finding = try #require(outcome.findings.first { $0.message.en.contains("清") })
    #expect(finding.rule == "printing/missing-letter")
    #expect(finding.location == Location(file: "content/bao-cao/2026/index.md"))
    #expect(finding.message.vi == "Phông chữ của bản in không có chữ “清” (U+6E05)")
    #expect(finding.found?.vi.contains("đại biểu 清华 đến") == true)
  }

  @Test("what was printed from the same bytes is not printed again")
  func cache() async throws {
    let cache = folder("cache")
    let (one, two) = (try job("Một."), try job("Hai."))
    #expect(try await cached([one, one], cache: cache) == [false, false])
    #expect(try await cached([one, two], cache: cache) == [true, false])
    #expect(
      try await cached([two, try job("Hai.", kind: .docx), try job("Hai!")], cache: cache) == [true, false, false])
    let fresh = try await Repository.print([two]).files.first.flatMap(\.self)
    let kept = try await Repository.print([two], cache: cache).files.first.flatMap(\.self)
    #expect(kept?.bytes == fresh?.bytes)
    #expect(kept?.isCached == true)
  }

  @Test("other bytes behind an entry's name are not believed")
  func forgedEntry() async throws {
    let cache = folder("cache")
    let one = try job("Một.")
    _ = try await cached([one], cache: cache)
    let names = try FileManager.default.contentsOfDirectory(atPath: cache).filter { $0 != "surroundings" }
    let entry = URL(filePath: cache).appending(path: try #require(names.first))
    var bytes = [UInt8](try Data(contentsOf: entry))
    bytes[40] ^= 1
    try Data(bytes).write(to: entry)
    #expect(try await cached([one], cache: cache) == [false])
    #expect(try await cached([one], cache: cache) == [true])
    try Data("x".utf8).write(to: URL(filePath: cache).appending(path: "surroundings"))
    #expect(try await cached([one], cache: cache) == [false])
  }

  @Test("an entry that is not whole is printed anew, wherever it was cut or changed")
  func damagedEntry() async throws {
    let cache = folder("cache")
    let one = try job("Một.")
    let whole = try #require(try await Repository.print([one], cache: cache).files.first.flatMap(\.self)).bytes
    let names = try FileManager.default.contentsOfDirectory(atPath: cache).filter { $0 != "surroundings" }
    let entry = URL(filePath: cache).appending(path: try #require(names.first))
    let bytes = [UInt8](try Data(contentsOf: entry))
    var damaged = [0, 1, bytes.count / 2, bytes.count - 1].map { Array(bytes.prefix($0)) } + [bytes + [0]]
    for place in [0, bytes.count - 1000, bytes.count - 1] {
      var changed = bytes
      changed[place] ^= 1
      damaged.append(changed)
    }
    for bytes in damaged {
      try Data(bytes).write(to: entry)
      let file = try #require(try await Repository.print([one], cache: cache).files.first.flatMap(\.self))
      #expect(!file.isCached && file.bytes == whole)
    }
    #expect(try await cached([one], cache: cache) == [true])
    // Nothing is left of how the entries were written, and nobody else can read them.
    #expect(try FileManager.default.contentsOfDirectory(atPath: cache).count == 2)
    for name in [".", names[0], "surroundings"] {
      let mode = try FileManager.default.attributesOfItem(atPath: cache + "/" + name)[.posixPermissions] as? Int
      #expect(mode == (name == "." ? 0o700 : 0o600))
    }
  }

  @Test("where nothing can be kept the print is made all the same, and that is told")
  func noCache() async throws {
    let outcome = try await Repository.print([try job("Một.")], cache: "/proc/kyyeu")
    #expect(outcome.files.first.flatMap(\.self)?.isCached == false)
    #expect(
      outcome.notices == [
        Wording(
          vi: "Không giữ được bản in trong .kyyeu/print cho lần sau: không có đường dẫn này",
          en: "The prints could not be kept in .kyyeu/print for the next time: there is no such path")
      ])
  }

  @Test("a picture is printed in both files, and its bytes belong to the input", arguments: [PrintJob.Kind.pdf, .docx])
  func pictures(kind: PrintJob.Kind) async throws {
    let (path, cache) = (URL(filePath: folder("a.png")), folder("cache"))
    let picture = try #require(Data(base64Encoded: Self.picture))
    try picture.write(to: path)
    let job = try job(
      "Ảnh:\n\n![Hội nghị](/a.png \"Ảnh hội nghị\")\n\nHết.", kind: kind,
      files: ["picture/1.png": path.path(percentEncoded: false)])
    #expect(try await cached([job], cache: cache) == [false])
    #expect(try await cached([job], cache: cache) == [true])
    try (picture + [0]).write(to: path)
    #expect(try await cached([job], cache: cache) == [false])
    try FileManager.default.removeItem(at: path)
    await #expect(throws: PrintingFailure.self) { try await Repository.print([job]) }
  }

  @Test("a picture that nobody named stops the print with the report's name")
  func unnamed() async throws {
    let job = try job("![Hội nghị](/a.png)")
    await #expect {
      try await Repository.print([job])
    } throws: { error in
      guard case .complaint(let report, let words) = error as? PrintingFailure else { return false }
      return report == "content/bao-cao/2026/index.md" && words.contains("picture/1.png")
    }
  }

  /// One grey pixel.
  private static let picture =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
}
