import Content
import Diagnostics
import Input
import Text
import Vietnamese
import Website

/// The files of a site whose findings alone are asked for.
package struct CheckedFiles: Sendable {
  /// Their paths relative to the root, in NFC.
  package let paths: Set<String>
  /// What they are to the outputs that take them.
  let dependencies: Set<Dependency>

  /// Finds the files in the plan of a site; each is named as the user wrote it, from the folder at hand or from the site's root.
  /// - Parameters:
  ///   - written: The names, at least one.
  ///   - folder: Absolute path of the folder at hand.
  ///   - plan: The plan of the site, which can be rendered.
  ///   - request: Where the site and what is shipped lie.
  /// - Throws: The first name that means no file of the site.
  init(_ written: [String], from folder: String, in plan: Plan, of request: BuildRequest) throws(UnknownFile) {
    let known = (plan.states?.files ?? []).union(plan.diagnostics.compactMap(\.location?.file))
    var paths: Set<String> = []
    for name in written {
      let meant = Self.meant(name, from: folder, request)
      guard let path = meant.first(where: { Self.isOfSite($0, known, request) }) else {
        throw UnknownFile(name: name, path: meant.first, isFolder: Self.isFolder(name, folder), known: known)
      }
      paths.insert(path)
    }
    self.paths = paths
    dependencies = paths.reduce(into: []) { $0.formUnion(plan.states?.dependencies(ofFile: $1) ?? []) }
  }

  /// What a name can mean, as paths relative to the root or to what is shipped.
  private static func meant(_ name: String, from folder: String, _ request: BuildRequest) -> [String] {
    let absolute = name.hasPrefix("/") ? name : folder + "/" + name
    let tops = [request.root, request.share].flatMap { [$0, Symlink.resolved($0) ?? $0] }
    let within = tops.compactMap { top in
      [absolute, Symlink.resolved(absolute)].compactMap(\.self).compactMap { path in
        SourcePath.joined("", path).flatMap { path in
          let top = String(top.drop { $0 == "/" }) + "/"
          return path.hasPrefix(top) ? String(path.dropFirst(top.count)) : nil
        }
      }.first
    }
    let fromRoot = name.hasPrefix("/") ? nil : SourcePath.joined("", name)
    return (within + [fromRoot].compactMap(\.self)).map(\.nfc)
  }

  private static func isFolder(_ name: String, _ folder: String) -> Bool {
    let path = name.hasPrefix("/") ? name : folder + "/" + name
    return (try? FolderListing.read(path)) != nil
  }

  private static func isOfSite(_ path: String, _ known: Set<String>, _ request: BuildRequest) -> Bool {
    if known.contains(path) { return true }
    // Words, blank forms and the look of prints: files that no list of the plan names.
    guard ["templates/", "kinds/", "content/so-lieu/"].contains(where: path.hasPrefix) else { return false }
    return [request.root, request.share].contains { FileReading.identity(ofReadable: $0 + "/" + path) != nil }
  }
}

/// A name on the command line that means no file of the site.
package struct UnknownFile: Error {
  /// As the user wrote it.
  package let name: String
  /// The file of the site that may be meant, relative to the root; nil where none is near.
  package let nearest: String?
  /// Whether a folder has the name.
  package let isFolder: Bool

  /// `path` is what the name means, relative to the root; nil where it lies elsewhere.
  fileprivate init(name: String, path: String?, isFolder: Bool, known: Set<String>) {
    self.name = name
    self.isFolder = isFolder
    let path = path ?? name
    let file = SourcePath.name(of: path)
    let siblings = known.filter { SourcePath.folder(of: $0) == SourcePath.folder(of: path) }
    nearest =
      NearestName.of(file, among: siblings.map(SourcePath.name)).map { SourcePath.folder(of: path) + $0 }
      ?? known.filter { SourcePath.name(of: $0) == file }.sorted().first
      ?? NearestName.of(path, among: known)
  }
}
