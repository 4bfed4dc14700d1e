import Content
import Diagnostics
import Foundation
import Printing
import Publishing
import Reports
import Text
import Website

/// What each copy of each report said when it was last printed for the office, kept in `.kyyeu/` of the site: texts and figures move
/// on, and the file of a draft cannot be read back.
struct TextRecords: Sendable {
  private static let place = "reports"
  /// The largest record, in bytes: a report of 200 pages with 100 tables has a tenth of that.
  private static let largest = 8_000_000
  /// How many copies of one report are kept, the latest in its way from draft to issue.
  private static let copies = 40

  /// Absolute path of the site's root.
  let root: String

  /// Keeps what reports said, by the names of their files; a copy that is printed again replaces what was kept of it.
  /// - Returns: What could not be kept, in words.
  func keep(_ texts: [ReportFileName: ReportText]) -> [Wording] {
    guard !texts.isEmpty else { return [] }
    do throws(PublishingFailure) {
      let folder = try StateFolder(root: root).subfolder(Self.place)
      return texts.sorted { $0.key.path(.pdf) < $1.key.path(.pdf) }.compactMap { name, text in
        keep(text, of: name, in: folder)
      }
    } catch {
      return [.notKept(error.message)]
    }
  }

  private func keep(_ text: ReportText, of name: ReportFileName, in folder: String) -> Wording? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(text), data.count <= Self.largest else {
      return .notKept(
        Wording(
          vi: "“\(name.path(.pdf))” dài quá \(Self.largest / 1_000_000) MB",
          en: "“\(name.path(.pdf))” is longer than \(Self.largest / 1_000_000) MB"))
    }
    let path = "\(folder)/\(Self.fileName(of: name))"
    guard FileManager.default.contents(atPath: path) != data else { return nil }
    do throws(SystemError) { try OwnersFile.replace(path, data) } catch {
      return .notKept(Wording(vi: "\(path): \(error.reason.vi)", en: "\(path): \(error.reason.en)"))
    }
    for state in states(of: name).dropLast(Self.copies) {
      try? FileManager.default.removeItem(
        atPath: "\(folder)/\(Self.fileName(of: ReportFileName(report: name.report, state: state)))")
    }
    return nil
  }

  /// The states of a report of which something is kept, in the order of its way.
  func states(of name: ReportFileName) -> [ReportState] {
    let folder = "\(root)/.kyyeu/\(Self.place)"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let start = Self.start(of: name)
    return names.compactMap { file in
      guard file.hasPrefix(start), file.hasSuffix(Self.ending) else { return nil }
      return ReportState(nameEnding: String(file.dropFirst(start.count).dropLast(Self.ending.count)))
    }.sorted()
  }

  /// What a copy of a report said; nil where nothing is kept of it that can be understood.
  func text(of name: ReportFileName) -> ReportText? {
    let path = "\(root)/.kyyeu/\(Self.place)/\(Self.fileName(of: name))"
    guard let data = FileManager.default.contents(atPath: path), data.count <= Self.largest,
      let text = try? JSONDecoder().decode(ReportText.self, from: data),
      text.version == ReportText.version, text.report == name.report
    else { return nil }
    return text
  }

  private static let ending = ".json"

  /// A report's path has slashes and may be longer than the name of a file: its hash stands for it.
  private static func start(of name: ReportFileName) -> String {
    String(SHA256.hex(Array(name.report.utf8)).prefix(32))
  }

  private static func fileName(of name: ReportFileName) -> String {
    start(of: name) + name.state.nameEnding + ending
  }
}

extension Wording {
  fileprivate static func notKept(_ cause: Wording) -> Wording {
    Wording(
      vi: "Không lưu được nội dung bản này để so sánh với các bản sau: \(cause.vi)",
      en: "What this copy says could not be kept to be compared with later ones: \(cause.en)")
  }
}
