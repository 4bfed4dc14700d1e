import Diagnostics
import Foundation
import Input

/// The files below one folder of `templates/`, each with its bytes or what is wrong with it.
struct TemplateFiles {
  private(set) var files: [(path: String, bytes: [UInt8])] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads every file with one of these endings, in the order of their paths. Folders named in `skipping` are passed over. Where
  /// `name` is given, only that folder below `templates/` is read.
  ///
  /// A symbolic link is followed only to a file of the same folder; nothing but an ordinary file is opened, and none beyond
  /// its bound is read. A missing folder holds no files.
  /// - Throws: `LoadingFailure` where the machine fails.
  init(
    _ folder: TemplateFolder, in name: String? = nil, endings: [String], skipping: Set<String>
  ) throws(LoadingFailure) {
    let path = "templates" + (name.map { "/" + $0 } ?? "")
    let root = folder.path + "/" + path
    let resolvedRoot = URL(filePath: root).resolvingSymlinksInPath().path(percentEncoded: false)
    let names = try FolderTree.paths(below: root, named: path, passingOver: skipping.contains)
    for name in names where endings.contains(where: name.hasSuffix) {
      try read(root + "/" + name, as: path + "/" + name.precomposedStringWithCanonicalMapping, below: resolvedRoot)
    }
  }

  private mutating func read(_ path: String, as name: String, below root: String) throws(LoadingFailure) {
    let resolved = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    guard resolved.hasPrefix(root.hasSuffix("/") ? root : root + "/") else {
      return refuse(name, Wording(vi: "liên kết ra ngoài thư mục templates/", en: "it links out of templates/"))
    }
    let limit = name.hasSuffix(".yaml") ? TemplateBudget.stringsSize : TemplateBudget.fileSize
    do {
      let bytes = try FileReading.read(resolved, atMost: limit)
      guard String(validating: bytes, as: UTF8.self) != nil else {
        return refuse(name, Wording(vi: "không phải là văn bản UTF-8", en: "it is not UTF-8 text"))
      }
      files.append((name, bytes))
    } catch .irregular {
      refuse(name, Wording(vi: "không phải là tệp thường", en: "it is no ordinary file"))
    } catch .tooLarge(let bytes) {
      diagnostics.append(.templateFileTooLarge(name, bytes: bytes, limit: limit))
    } catch .system(let error) where error.isOfTheMachine {
      throw LoadingFailure(path: name, error: error)
    } catch {
      refuse(
        name, Wording(vi: "không có quyền đọc", en: "it may not be read"),
        help: Wording(vi: "Cấp quyền đọc cho tệp này (chmod u+r)", en: "Give leave to read it (chmod u+r)"))
    }
  }

  private mutating func refuse(_ name: String, _ cause: Wording, help: Wording = .ordinaryTemplate) {
    diagnostics.append(.unreadableTemplate(name, cause, help: help))
  }
}
