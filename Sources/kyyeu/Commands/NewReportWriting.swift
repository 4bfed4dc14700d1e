import Diagnostics
import Foundation

/// What one report of a new year is made of; paths are relative to the root.
struct NewReportFiles {
  /// The page of the report first.
  let texts: [(path: String, text: String)]
  /// Files that are taken over as they are, by where they lie on disk.
  let copies: [(from: String, to: String)]

  /// The page of the report.
  var index: String { texts.first?.path ?? "" }
  var paths: [String] { texts.map(\.path) + copies.map(\.to) }
}

/// Writes the files of new reports, all of them or none.
struct NewReportWriting {
  /// Absolute path of the site's root.
  let root: String

  /// Writes each report that is not there yet, and returns those that were made and those that were there.
  /// - Throws: `CommandError` where every report is there, or one that is not has a file in its place.
  func write(_ reports: [NewReportFiles]) throws -> (made: [NewReportFiles], kept: [NewReportFiles]) {
    let kept = reports.filter { exists($0.index) }
    let new = reports.filter { report in !kept.contains { $0.index == report.index } }
    let places = new.isEmpty ? kept.map(\.index) : new.flatMap(\.paths)
    if let path = places.first(where: exists) {
      throw CommandError(
        code: .contentErrors,
        message: localized(
          Wording(
            vi: "Đã có tệp \(path); không tệp nào bị thay đổi. Muốn lập lại thì chuyển thư mục ấy ra ngoài content/",
            en: "\(path) exists already; nothing was changed. To start anew, move its folder out of content/")))
    }
    var made: [String] = []
    do {
      for file in new.flatMap(\.texts) {
        try make(file.path, &made) { try Data(file.text.utf8).write(to: $0, options: .withoutOverwriting) }
      }
      for copy in new.flatMap(\.copies) {
        try make(copy.to, &made) { try FileManager.default.copyItem(at: URL(filePath: copy.from), to: $0) }
      }
    } catch {
      for path in made.reversed() { try? FileManager.default.removeItem(at: url(path)) }
      throw error
    }
    return (new, kept)
  }

  private func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url(path).path(percentEncoded: false))
  }

  private func url(_ path: String) -> URL { URL(filePath: root).appending(path: path) }

  /// Makes a file and the folders that it needs, and notes each of them in `made`.
  private func make(_ path: String, _ made: inout [String], _ write: (URL) throws -> Void) throws {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += folder.isEmpty ? String(part) : "/\(part)"
      guard !exists(folder) else { continue }
      try FileManager.default.createDirectory(at: url(folder), withIntermediateDirectories: false)
      made.append(folder)
    }
    do {
      try write(url(path))
      made.append(path)
    } catch let error as CocoaError where error.code == .fileWriteFileExists {
      throw error
    } catch {
      // What was written in part goes, too: nothing was there.
      try? FileManager.default.removeItem(at: url(path))
      throw error
    }
  }
}
