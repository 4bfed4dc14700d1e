import Diagnostics
import Foundation
import Vietnamese

@testable import Building
@testable import Content

/// A site of a few files, and the search for what is internal in it.
struct LeakSite {
  let search: LeakSearch?
  let site: Site

  /// Files by their paths below `content/`.
  init(_ files: [String: String]) throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "kyyeu-leaks-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    var files = files
    files["site.yaml"] = files["site.yaml"] ?? "name: Đảng bộ Khoa Thử nghiệm\n"
    files["index.md"] = files["index.md"] ?? "---\ntitle: Trang chủ\n---\n"
    for (path, text) in files {
      let file = root.appending(path: "content/" + path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try self.init(root: root.path)
  }

  /// The site in a folder that holds `content/`.
  init(root: String) throws {
    guard let date = CalendarDate(year: 2026, month: 12, day: 5) else { throw Failure() }
    let options = LoadingOptions(date: date, audience: .public, drafts: false, baseURL: nil, jobs: 1)
    let loaded = try Loading.load(
      root: root, kinds: SiteKinds.load(root: root, share: ExampleSite.share), options: options)
    guard let site = loaded.site, !loaded.diagnostics.contains(where: { $0.severity == .error }) else {
      throw Failure(found: loaded.diagnostics.map(\.message.en))
    }
    self.site = site
    search = LeakSearch(site, audience: .public)
  }

  struct Failure: Error {
    var found: [String] = []
  }

  /// What is found where these files are published, each with the file that it is made from.
  func findings(_ outputs: [(path: String, source: String?, text: String)]) -> [Diagnostic] {
    let sightings = outputs.flatMap { output in
      search?.sightings(path: output.path, source: output.source, bytes: Array(output.text.utf8)) ?? []
    }
    return search?.findings(sightings, isWhole: true) ?? []
  }

  /// Whether anything internal is found in one page with this markup in it.
  func finds(_ markup: String, path: String = "tin/index.html") -> Bool {
    let text = path.hasSuffix(".html") ? "<!DOCTYPE html><html><body><main>\(markup)</main></body></html>" : markup
    return findings([(path, "content/tin.md", text)]).contains { $0.rule == "privacy/internal-value" }
  }
}
