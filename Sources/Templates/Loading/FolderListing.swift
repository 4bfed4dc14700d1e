import Diagnostics
import Foundation

/// The files below one folder of `templates/`, each with its bytes or what is wrong with it.
struct FolderListing {
  private(set) var files: [(path: String, bytes: [UInt8])] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads every file with one of these endings, in the order of their paths. Folders named in `skipping` are passed over.
  ///
  /// A symbolic link is followed only to a file of the same folder; nothing but an ordinary file is opened. A missing
  /// folder holds no files.
  init(_ folder: TemplateFolder, endings: [String], skipping: Set<String>) {
    let root = folder.path + "/templates"
    let resolvedRoot = URL(filePath: root).resolvingSymlinksInPath().path(percentEncoded: false)
    guard let names = FileManager.default.enumerator(atPath: root) else { return }
    var paths: [String] = []
    for case let name as String in names {
      if skipping.contains(name) {
        names.skipDescendants()
      } else if endings.contains(where: name.hasSuffix) {
        paths.append(name)
      }
    }
    for name in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      read(root + "/" + name, as: "templates/" + name.precomposedStringWithCanonicalMapping, below: resolvedRoot)
    }
  }

  private mutating func read(_ path: String, as name: String, below root: String) {
    let resolved = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    guard resolved.hasPrefix(root.hasSuffix("/") ? root : root + "/") else {
      return refuse(name, Wording(vi: "liên kết ra ngoài thư mục templates/", en: "it links out of templates/"))
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
    guard attributes?[.type] as? FileAttributeType == .typeRegular else {
      return refuse(name, Wording(vi: "không phải là tệp thường", en: "it is no ordinary file"))
    }
    guard let data = FileManager.default.contents(atPath: resolved) else {
      return refuse(
        name, Wording(vi: "không có quyền đọc", en: "it may not be read"),
        help: Wording(vi: "Cấp quyền đọc cho tệp này (chmod u+r)", en: "Give leave to read it (chmod u+r)"))
    }
    let bytes = [UInt8](data)
    guard String(validating: bytes, as: UTF8.self) != nil else {
      return refuse(name, Wording(vi: "không phải là văn bản UTF-8", en: "it is not UTF-8 text"))
    }
    files.append((name, bytes))
  }

  private mutating func refuse(_ name: String, _ cause: Wording, help: Wording = .ordinaryTemplate) {
    diagnostics.append(.unreadableTemplate(name, cause, help: help))
  }
}
