import Diagnostics
import Foundation
import Templates
import Text

/// Reads the files of `templates/assets/`.
enum AssetReading {
  /// The files of the folders, a nearer folder's before those of the same name further on.
  static func read(_ folders: [TemplateFolder]) -> (files: [AssetFile], diagnostics: [Diagnostic]) {
    var files: [String: AssetFile] = [:]
    var diagnostics: [Diagnostic] = []
    for folder in folders {
      let root = URL(filePath: folder.path + "/templates/assets").resolvingSymlinksInPath()
      let above = root.path(percentEncoded: false) + "/"
      for name in names(below: root) where files[name.precomposedStringWithCanonicalMapping] == nil {
        let path = root.appending(path: name).resolvingSymlinksInPath().path(percentEncoded: false)
        let published = name.precomposedStringWithCanonicalMapping
        if !path.hasPrefix(above) {
          diagnostics.append(refusal(published, Wording(vi: "liên kết ra ngoài thư mục đó", en: "it links out of it")))
        } else if isOrdinary(path), let data = FileManager.default.contents(atPath: path) {
          files[published] = AssetFile(name: published, bytes: [UInt8](data))
        } else {
          diagnostics.append(refusal(published, Wording(vi: "không đọc được", en: "it cannot be read")))
        }
      }
    }
    return (files.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }, diagnostics)
  }

  /// Paths of the files below a folder that are no folders and not hidden, in no particular order.
  private static func names(below root: URL) -> [String] {
    guard let all = FileManager.default.enumerator(atPath: root.path(percentEncoded: false)) else { return [] }
    var names: [String] = []
    for case let name as String in all {
      if SourcePath.name(of: name).hasPrefix(".") {
        all.skipDescendants()
      } else if all.fileAttributes?[.type] as? FileAttributeType != .typeDirectory {
        names.append(name)
      }
    }
    return names
  }

  /// Opening anything else, such as a pipe, might never return.
  private static func isOrdinary(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeRegular
  }

  private static func refusal(_ name: String, _ cause: Wording) -> Diagnostic {
    Rule.unreadableTemplate.finding(
      at: Location(file: "templates/assets/" + name),
      Wording(
        vi: "Không dùng được tệp này của templates/assets/: \(cause.vi)",
        en: "This file of templates/assets/ cannot be used: \(cause.en)"),
      help: Wording(vi: "Thay bằng một tệp thường, ai cũng đọc được", en: "Put an ordinary file there that can be read")
    )
  }
}
