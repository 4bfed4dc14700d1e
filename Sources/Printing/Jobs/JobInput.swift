import Foundation

extension PrintJob {
  /// Everything of the job that decides how its file comes out, the bytes of its pictures among it.
  func input() throws -> [UInt8] {
    let pictures = try files.sorted { $0.key < $1.key }.map { address, path in
      guard let content = FileManager.default.contents(atPath: path) else {
        throw PrintingFailure.unreadable(path: path, report: source)
      }
      // The name's ending tells the tools what a picture is.
      return ("\(address) \(path.split(separator: ".").last ?? "")", Array(content))
    }
    let parts =
      [("kind", Array(kind.rawValue.utf8)), ("epoch", Array(String(epoch).utf8))] + pictures + [("data", data)]
    return parts.reduce(into: []) { bytes, part in
      bytes += Array("\(part.0): \(part.1.count)\n".utf8) + part.1
    }
  }
}
