import Diagnostics
import Input
import Text
import Vietnamese

/// The files of one folder `kinds/`.
enum KindFiles {
  /// The files that could be read, in the order of their names, and what is wrong with others. A missing folder holds none.
  /// - Throws: `LoadingFailure` where the machine fails.
  static func read(_ root: String) throws(LoadingFailure) -> (files: [SourceText], findings: [Diagnostic]) {
    var (files, findings): ([SourceText], [Diagnostic]) = ([], [])
    let names = try FolderTree.paths(below: root + "/kinds", named: "kinds") { name in
      IgnoredNames.contains(name.split(separator: "/").last.map(String.init) ?? name, isStatic: false)
    }
    for name in names {
      let path = "kinds/" + name
      guard name.hasSuffix(".yaml"), KindName.isKind(String(name.dropLast(".yaml".count))) else {
        findings.append(.badKindFile(path))
        continue
      }
      switch TextReading.read(ContentFile(diskPath: path, path: path, role: .settings), root: root, atMost: .kind) {
      case .text(let source): files.append(source)
      case .fault(let finding): findings.append(finding)
      case .failure(let failure): throw failure
      }
    }
    return (files, findings)
  }
}
