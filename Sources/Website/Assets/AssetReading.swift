import Diagnostics
import Foundation
import Input
import Pictures
import Templates
import Text

/// Reads the files of `templates/assets/`.
enum AssetReading {
  /// Bytes of a style sheet, which is taken apart.
  static let styleSheetSize = 4 << 20
  /// Bytes of any other file: a font, a picture, a script.
  static let fileSize = 32 << 20

  /// The files of the folders, a nearer folder's before those of the same name further on.
  /// - Throws: `LoadingFailure` where the machine fails.
  static func read(
    _ folders: [TemplateFolder]
  ) throws(LoadingFailure) -> (files: [AssetFile], diagnostics: [Diagnostic]) {
    var files: [String: AssetFile] = [:]
    var diagnostics: [Diagnostic] = []
    for folder in folders {
      let root = URL(filePath: folder.path + "/templates/assets").resolvingSymlinksInPath()
      let top = root.path(percentEncoded: false)
      for name in try FolderTree.paths(below: top, named: "templates/assets", passingOver: isHidden) {
        let published = name.precomposedStringWithCanonicalMapping
        guard files[published] == nil else { continue }
        let path = root.appending(path: name).resolvingSymlinksInPath().path(percentEncoded: false)
        guard path.hasPrefix(top + "/") else {
          diagnostics.append(refusal(published, Wording(vi: "liên kết ra ngoài thư mục đó", en: "it links out of it")))
          continue
        }
        switch try read(path, as: published) {
        case .success(let file): files[published] = file
        case .failure(let refusal): diagnostics.append(refusal.finding)
        }
      }
    }
    return (files.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }, diagnostics)
  }

  /// What is wrong with a file.
  private struct Refusal: Error {
    let finding: Diagnostic
  }

  private static func read(_ path: String, as name: String) throws(LoadingFailure) -> Result<AssetFile, Refusal> {
    let limit = name.lowercased().hasSuffix(".css") ? styleSheetSize : fileSize
    do {
      let bytes = try FileReading.read(path, atMost: limit)
      if let fault = fault(of: bytes) {
        return .failure(Refusal(finding: fault.finding(path: "templates/assets/" + name, bytes: bytes)))
      }
      return .success(AssetFile(name: name, bytes: bytes))
    } catch .system(let error) where error.isOfTheMachine {
      throw LoadingFailure(path: "templates/assets/" + name, error: error)
    } catch .tooLarge(let bytes) {
      return .failure(
        Refusal(finding: .templateFileTooLarge("templates/assets/" + name, bytes: bytes, limit: limit)))
    } catch {
      return .failure(Refusal(finding: refusal(name, Wording(vi: "không đọc được", en: "it cannot be read"))))
    }
  }

  /// What keeps a picture from being shown; a designer's drawing may hold more than an editor's.
  private static func fault(of bytes: [UInt8]) -> PictureFault? {
    do throws(PictureFault) {
      try PictureInspection.check(bytes)
      return nil
    } catch {
      return error
    }
  }

  private static func isHidden(_ path: String) -> Bool {
    SourcePath.name(of: path).hasPrefix(".")
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
