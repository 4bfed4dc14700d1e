import Content
import Diagnostics
import Figures
import Foundation
import Input
import Vietnamese

/// A folder with a site in it, removed when nobody holds it any more.
package final class TemporarySite: Sendable {
  package let root: String

  /// Writes files at paths relative to the root. `content/site.yaml` is added where it is not among them.
  package init(_ files: [String: String]) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "kyyeu-content-\(UUID().uuidString)").path
    try write("content/site.yaml", files["content/site.yaml"] ?? "name: Ví dụ\n")
    for (path, text) in files where path != "content/site.yaml" { try write(path, text) }
  }

  /// A site of one page, `content/bai.md`.
  package convenience init(page text: String) throws {
    try self.init(["content/bai.md": text])
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  package func write(_ path: String, _ text: String) throws {
    try write(path, Array(text.utf8))
  }

  package func write(_ path: String, _ bytes: [UInt8]) throws {
    let url = URL(filePath: root + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  package func link(_ path: String, to target: String) throws {
    let url = URL(filePath: root + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: target)
  }

  package func load(
    audience: Audience = .public, drafts: Bool = false, baseURL: String? = nil,
    tables: [TableDeclaration] = TableDeclaration.all, jobs: Int = 1, on date: String = "2026-11-24"
  ) throws -> (site: Site?, diagnostics: [Diagnostic]) {
    guard let date = CalendarDate(date) else { throw NoSuchDate() }
    let isOwn = FileManager.default.fileExists(atPath: root + "/kinds")
    return try Loading.load(
      root: root,
      kinds: isOwn ? SiteKinds.load(root: root, share: SiteKinds.share) : SiteKinds.shipped.get(),
      options: LoadingOptions(
        date: date, audience: audience, drafts: drafts, baseURL: baseURL, tables: tables, jobs: jobs))
  }

  package struct NoSuchDate: Error {}
}

extension Diagnostic {
  /// `content/bai.md:2:8 content/unknown-key: message`, in Vietnamese.
  package var line: String {
    let place = location?.place.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(location?.file ?? "–")\(place) \(rule): \(message.vi)"
  }
}
