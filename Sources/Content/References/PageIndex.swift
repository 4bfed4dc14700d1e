import Diagnostics
import Text
import Vietnamese

/// The pages of an edition by their paths, to look up what a front matter or the menu refers to.
struct PageIndex {
  struct Target {
    let path: String
    let title: String
    let address: String
    let kind: Kind
  }

  enum Answer {
    case page(Target)
    /// The page exists, and this edition leaves it out.
    case omitted(Omission)
    case nothing
  }

  private let targets: [String: Target]
  private let omissions: [String: Omission]

  init(pages: [AddressedPage], omissions: [Omission]) {
    targets = Dictionary(
      pages.map { addressed in
        let page = addressed.page
        return (
          page.file.path,
          Target(path: page.file.path, title: page.title, address: addressed.address, kind: page.kind.kind)
        )
      }, uniquingKeysWith: { first, _ in first })
    self.omissions = Dictionary(omissions.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a path written in a file leads to.
  func find(_ written: String, in file: String) -> Answer {
    for path in WrittenPath.candidates(written.nfc, in: file).flatMap(Self.names) {
      if let target = targets[path] { return .page(target) }
      if let omission = omissions[path] { return .omitted(omission) }
    }
    return .nothing
  }

  /// A path, and where it is the page of a folder the other name that such a page can have.
  private static func names(_ path: String) -> [String] {
    guard PagePath.isSection(path) else { return [path] }
    return [path] + ["index.md", "_index.md"].map { PagePath.folder(of: path) + "/" + $0 }
  }

  /// The page of a kind that has this title, if just one has.
  func page(titled title: String, kind: Kind) -> Target? {
    let matches = targets.values.filter { $0.kind == kind && $0.title == title }
    return matches.count == 1 ? matches.first : nil
  }

  /// The path from `content/` that looks most like a written one. The page of a folder is near only to that of a folder of nearly that
  /// name.
  func nearest(to written: String) -> String? {
    let paths = targets.keys.sorted().map { $0.after("content/") }
    let written = written.nfc
    guard PagePath.isSection(written) else { return NearestName.of(written, among: paths) }
    let folders = paths.filter(PagePath.isSection).map(PagePath.folder)
    return NearestName.of(PagePath.folder(of: written), among: folders).flatMap { folder in
      paths.first { PagePath.isSection($0) && PagePath.folder(of: $0) == folder }
    }
  }

  /// The folder, from `content/`, that holds pages and has none of its own, where a path written in a file names that one; else nil.
  func folderWithoutPage(_ written: String, in file: String) -> String? {
    guard PagePath.isSection(written) else { return nil }
    return WrittenPath.candidates(written.nfc, in: file).map(PagePath.folder).first { folder in
      targets.keys.contains { $0.beginsWith(folder + "/") }
    }.map { $0.after("content/") }
  }
}
