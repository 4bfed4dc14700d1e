import Content
import Diagnostics
import FigureViews
import Foundation
import Input
import Reports
import Vietnamese
import Website

/// A small site in a folder of its own, read and planned with the plain look of the tests.
package final class TestSite {
  package let root: URL
  package let site: Site
  package let outputs: [Output]
  package let files: SiteFiles
  package let printed: [PrintedOutput]
  /// What reading and planning found; rendering adds nothing here.
  package let diagnostics: [Diagnostic]
  package let notices: [Wording]
  package let layouts: OfficialLayouts

  /// `files` are paths relative to the root and their texts. Where they are absent a name and a home page are added.
  package init(
    _ files: [String: String], baseURL: String? = nil, audience: Audience = .public, day: String = "2026-09-15"
  ) throws {
    root = FileManager.default.temporaryDirectory.appending(
      path: "kyyeu-\(UUID().uuidString)", directoryHint: .isDirectory)
    var all = files
    all["content/site.yaml"] = all["content/site.yaml"] ?? "name: Khoa Ví Dụ\n"
    all["content/index.md"] = all["content/index.md"] ?? "---\ntitle: Trang đầu\n---\n"
    // The plain look of the tests has no words of figures.
    let strings = all.keys.filter { $0.hasPrefix("templates/strings/") } + ["templates/strings/vi.yaml"]
    for path in Set(strings) {
      let language = path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? "vi"
      all[path] = (all[path] ?? "") + FigureWords.lines(language).joined(separator: "\n") + "\n"
    }
    for (path, text) in all {
      let file = root.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try Self.addLayouts(to: root)
    guard let date = CalendarDate(day) else { throw Failure("no date: \(day)") }
    let options = LoadingOptions(date: date, audience: audience, baseURL: baseURL)
    let path = root.path(percentEncoded: false)
    let isOwn = FileManager.default.fileExists(atPath: path + "/kinds")
    let kinds = try isOwn ? SiteKinds.load(root: path, share: SiteKinds.share) : SiteKinds.shipped.get()
    let loaded = try Loading.load(root: path, kinds: kinds, options: options)
    guard let site = loaded.site else { throw Failure("no site: \(loaded.diagnostics)") }
    let siteTemplates = try SiteTemplates.load(root: path, share: Self.share, kinds: kinds)
    let pages = SitePages.outputs(of: site, siteTemplates: siteTemplates, edition: EditionRequest(audience: audience))
    self.site = site
    (outputs, notices, layouts) = (pages.outputs, pages.notices, siteTemplates.layouts)
    (self.files, printed) = (pages.files, pages.printed)
    diagnostics = loaded.diagnostics + siteTemplates.diagnostics + pages.diagnostics
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  package var paths: [String] { outputs.map(\.path) }

  package func rendered(_ path: String) throws -> Rendered {
    guard let output = outputs.first(where: { $0.path == path }) else { throw Failure("no output \(path) in \(paths)") }
    return try output.render()
  }

  /// The text of one output.
  package func text(_ path: String) throws -> String {
    String(decoding: try rendered(path).bytes, as: UTF8.self)
  }

  /// Everything that was found, rendering included.
  package func allDiagnostics() throws -> [Diagnostic] {
    try diagnostics + outputs.flatMap { try $0.render().diagnostics }
  }

  package struct Failure: Error, CustomStringConvertible {
    package let description: String
    package init(_ description: String) { self.description = description }
  }

  /// Gives a site that has no official layouts of its own the shipped ones, which the tests' look does not have.
  private static func addLayouts(to root: URL) throws {
    let own = root.appending(path: "templates/layouts")
    guard !FileManager.default.fileExists(atPath: own.path(percentEncoded: false)) else { return }
    try FileManager.default.createDirectory(
      at: root.appending(path: "templates"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: URL(filePath: SiteKinds.share).appending(path: "templates/layouts"), to: own)
  }

  /// The folder of the tests' own templates, which show every field there is.
  package static let share = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Look").path(
    percentEncoded: false)
}
