import Foundation

/// Where the tools that print are on this machine.
package struct PrintTools: Sendable, Hashable {
  /// The Python that has the libraries, absolute.
  package let python: String
  /// The folder of the driver, absolute.
  package let driver: String
  /// The folder of the four faces of Liberation Serif 2, absolute.
  let fonts: String

  /// - Parameters:
  ///   - share: The folder of what is shipped with the program.
  ///   - python: Instead of the Python of `script/bootstrap`.
  ///   - fonts: Instead of the folder where the faces are found.
  package init(share: String, python: String? = nil, fonts: String? = nil) {
    self.python = python ?? share.appendingPath(".venv/bin/python")
    driver = share.appendingPath("printing")
    self.fonts = fonts ?? FontFolder.found()
  }

  /// The names that the driver knows the faces by, and their files.
  var faces: [String: String] { FontFolder.files.mapValues(fonts.appendingPath) }

  /// The first thing that is missing, if one is.
  var missing: String? {
    let needed = [python, driver.appendingPath("__main__.py")] + faces.values.sorted()
    return needed.first { !FileManager.default.fileExists(atPath: $0) }
  }

  /// Everything beside a job that decides how its file comes out: the driver, the libraries as they were installed, the
  /// faces, the look. Each with its length before it, so that no two surroundings look alike.
  /// - Throws: `PrintingFailure`.
  func surroundings(_ look: PrintLook) throws(PrintingFailure) -> [UInt8] {
    guard FileManager.default.fileExists(atPath: driver) else { throw PrintingFailure.missing(driver) }
    let names = FileManager.default.enumerator(atPath: driver)?.compactMap { $0 as? String } ?? []
    let sources = names.filter { $0.hasSuffix(".py") && !$0.hasPrefix("documents/") }.sorted()
    let environment = URL(filePath: python).deletingLastPathComponent().deletingLastPathComponent()
    let installed = environment.appending(path: ".installed-print").path(percentEncoded: false)
    let files = sources.map(driver.appendingPath) + [installed] + faces.values.sorted()
    let read = files.map { path in
      ("\(path.split(separator: "/").last ?? "")", FileManager.default.contents(atPath: path).map(Array.init) ?? [])
    }
    return (read + look.files.map { ($0.name, $0.bytes) }).reduce(into: Array(python.utf8)) { bytes, file in
      bytes += Array("\n\(file.0): \(file.1.count)\n".utf8) + file.1
    }
  }
}

extension String {
  /// A path below this folder.
  func appendingPath(_ relative: String) -> String {
    URL(filePath: self).appending(path: relative).path(percentEncoded: false)
  }
}
