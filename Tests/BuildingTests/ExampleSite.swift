import Building
import Content
import Diagnostics
import Figures
import Foundation
import Input
import Vietnamese
import Website

/// An example of a rule, written out as a site in a folder of its own and built.
struct ExampleSite {
  /// Where a finding must point: the file, and the place if the example marks one.
  struct Fault: Equatable, CustomStringConvertible {
    let file: String?
    let line: Int?
    let column: Int?

    /// Whether a finding stands where this says: at the marked place, or anywhere in the file where none is marked, as in
    /// a file that is no text.
    func isMet(by other: Fault) -> Bool {
      line == nil ? file == other.file : self == other
    }

    var description: String {
      "\(file ?? "–"):\(line.map(String.init) ?? "–"):\(column.map(String.init) ?? "–")"
    }
  }

  /// A way of saving the same text that must not change what is found, nor where.
  enum Mutation: String, CaseIterable, Sendable {
    case asWritten
    case carriageReturns
    case byteOrderMark
    case decomposed
    /// The three above in one. Each of them can only push a place to the right, so none hides what another does.
    case allAtOnce

    /// Those that are tried on what breaks a rule, and on what keeps it. Letters in parts are what turns a text that is right
    /// into a finding; the longer run tries every one on both.
    static let triedOnBreaking = isLongerRun ? allCases : [.asWritten]
    static let triedOnKeeping = isLongerRun ? allCases : [.asWritten, .decomposed]

    func apply(to text: String) -> [UInt8] {
      switch self {
      case .asWritten: Array(text.utf8)
      case .carriageReturns: Array(text.replacing("\n", with: "\r\n").utf8)
      case .byteOrderMark: [0xEF, 0xBB, 0xBF] + text.utf8
      case .decomposed: Array(text.decomposedStringWithCanonicalMapping.utf8)
      case .allAtOnce:
        [0xEF, 0xBB, 0xBF] + text.replacing("\n", with: "\r\n").decomposedStringWithCanonicalMapping.utf8
      }
    }
  }

  /// Whether this is the longer run, `script/test --all`.
  static let isLongerRun = ProcessInfo.processInfo.environment["KYYEU_TEST_ALL"] == "1"

  let example: Example
  let mutation: Mutation
  /// Whether what was made is put into the site's output, too; a check finds all else.
  var isPublished = false
  /// Whether the site's reports are printed, which only a build that publishes does.
  var isPrinted = false
  /// Whose edition is built: the public one lacks the reports that were not decided to be public.
  var audience = Audience.public
  /// The tables that its figures can have.
  var tables = TableDeclaration.all
  /// Instead of the Python of the repository.
  var python: String?

  /// The place that the mark `↓` names, else the file named beside the example.
  var fault: Fault {
    for file in example.files {
      guard case .text(let text) = file.matter, let mark = text.firstIndex(of: Example.mark) else { continue }
      let before = text[..<mark]
      let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
      return Fault(file: file.path, line: lines.count, column: (lines.last?.count ?? 0) + 1)
    }
    return Fault(file: example.fileAtFault, line: nil, column: nil)
  }

  /// Builds or checks the site and gives everything that was found.
  func findings() async throws -> [Diagnostic] {
    let root = FileManager.default.temporaryDirectory.appending(path: "kyyeu-example-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: root) }
    try write(to: root)
    let day = CalendarDate(year: 2026, month: 12, day: 5)
    guard let day else { return [] }
    // Printing takes a second and says nothing about the rules of other stages.
    let request = BuildRequest(
      root: root, share: Self.share, audience: audience, date: day, tables: tables, jobs: 1, prints: isPrinted,
      python: python)
    let hasTemplates = example.files.contains { $0.path.hasPrefix("templates/") || $0.path.hasPrefix("kinds/") }
    let siteTemplates = hasTemplates ? nil : try Self.shippedLook.get()
    return try await Build.run(request, siteTemplates: siteTemplates, output: isPublished ? request.usualOutput : nil)
      .diagnostics
  }

  /// The shipped templates, read once: most examples have none of their own.
  private static let shippedLook = Result {
    try SiteTemplates.load(root: share, share: share, kinds: SiteKinds.load(root: share, share: share))
  }

  private func write(to root: String) throws {
    var files = example.files
    for (path, text) in [("content/site.yaml", "name: Ví dụ\n"), ("content/index.md", "---\ntitle: Trang chủ\n---\n")]
    where !files.contains(where: { $0.path == path }) {
      files.append(.init(path, text))
    }
    for file in files {
      let path = root + "/" + file.path
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      switch file.matter {
      case .text(let text):
        let bytes = mutation.apply(to: text.filter { $0 != Example.mark })
        try Data(bytes).write(to: URL(filePath: path))
      case .bytes(let bytes): try Data(bytes).write(to: URL(filePath: path))
      case .symlink(let target): try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
      case .unreadable: mkfifo(path, 0o644)
      }
    }
  }

  /// The repository, which holds the shipped templates.
  static let share = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
}
