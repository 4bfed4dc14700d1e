import Foundation

/// Where the tools that clean documents are on this machine.
package struct DocumentTools: Sendable, Hashable {
  /// The Python that has the libraries, absolute.
  let python: String
  /// The folder of the driver, absolute.
  let driver: String

  /// - Parameters:
  ///   - share: The folder of what is shipped with the program.
  ///   - python: Instead of the Python of `script/bootstrap`.
  package init(share: String, python: String? = nil) {
    self.python = python ?? share + "/.venv/bin/python"
    driver = share + "/printing/documents"
  }

  /// The first thing that is missing, if one is.
  var missing: String? {
    [python, driver + "/__main__.py"].first { !FileManager.default.fileExists(atPath: $0) }
  }

  /// What beside a document decides what becomes of it: the driver, and the libraries as they were installed.
  var surroundings: [UInt8] {
    let sources = ((try? FileManager.default.contentsOfDirectory(atPath: driver)) ?? []).filter { $0.hasSuffix(".py") }
    let environment = URL(filePath: python).deletingLastPathComponent().deletingLastPathComponent()
    let installed = environment.appending(path: ".installed-print").path(percentEncoded: false)
    return (sources.sorted().map { driver + "/" + $0 } + [installed]).reduce(into: Array(python.utf8)) { bytes, path in
      let content = FileManager.default.contents(atPath: path).map(Array.init) ?? []
      bytes += Array("\n\(path.split(separator: "/").last ?? ""): \(content.count)\n".utf8) + content
    }
  }
}
