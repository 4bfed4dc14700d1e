import Diagnostics
import Foundation
import Glibc
import Text

/// Files printed before, each beside the input it was made from. A hash only names an entry; the bytes decide.
struct PrintCache: Sendable {
  private let folder: String
  /// How many entries are kept before those that the present work does not use are dropped.
  private static let limit = 200

  /// A cache in `folder`, emptied where the surroundings are not those its entries were printed in.
  init(folder: String, surroundings: [UInt8]) throws(SystemError) {
    self.folder = folder
    let record = folder.appendingPath("surroundings")
    guard FileManager.default.contents(atPath: record).map(Array.init) != surroundings else { return }
    try? FileManager.default.removeItem(atPath: folder)
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw SystemError.current }
    try OwnersFile.replace(record, surroundings)
  }

  /// What was printed from this input; nil where it was not, or where what is kept of it is not whole.
  func file(for input: [UInt8]) -> [UInt8]? {
    FileManager.default.contents(atPath: path(of: input)).flatMap { CacheEntry(parsing: Array($0), input: input)?.file }
  }

  /// Keeps what was printed. Its input and itself are one file, so neither can be there without the other.
  func keep(_ file: [UInt8], for input: [UInt8]) throws(SystemError) {
    try OwnersFile.replace(path(of: input), CacheEntry(file: file).bytes(for: input))
  }

  /// Drops entries for other inputs once there are many.
  func prune(keeping inputs: [[UInt8]]) {
    let used = Set(inputs.map(Self.name))
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard entries.count > Self.limit else { return }
    for entry in entries where entry != "surroundings" && !used.contains(entry) {
      try? FileManager.default.removeItem(atPath: folder.appendingPath(entry))
    }
  }

  private func path(of input: [UInt8]) -> String { folder.appendingPath(Self.name(of: input)) }

  private static func name(of input: [UInt8]) -> String { SHA256.hex(input) }
}
