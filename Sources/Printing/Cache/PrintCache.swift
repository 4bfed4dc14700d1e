import Foundation

/// Files printed before, each beside the input it was made from. A hash only names an entry; the bytes decide.
struct PrintCache: Sendable {
  private let folder: String
  /// How many entries are kept before those that the present work does not use are dropped.
  private static let limit = 200

  /// A cache in `folder`, emptied where the surroundings are not those its entries were printed in.
  init(folder: String, surroundings: [UInt8]) throws {
    self.folder = folder
    let record = folder.appendingPath("surroundings")
    guard FileManager.default.contents(atPath: record).map(Array.init) != surroundings else { return }
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(surroundings).write(to: URL(filePath: record), options: .atomic)
  }

  /// What was printed from this input; nil where it was not.
  func file(for input: [UInt8]) -> [UInt8]? {
    guard let entry = FileManager.default.contents(atPath: path(of: input)).map(Array.init) else { return nil }
    let head = Self.head(of: input)
    return entry.starts(with: head) ? Array(entry.dropFirst(head.count)) : nil
  }

  /// Keeps what was printed. Its input and itself are one file, so neither can be there without the other.
  func keep(_ file: [UInt8], for input: [UInt8]) throws {
    try Data(Self.head(of: input) + file).write(to: URL(filePath: path(of: input)), options: .atomic)
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

  private static func head(of input: [UInt8]) -> [UInt8] { Array("\(input.count)\n".utf8) + input }

  /// FNV-1a of 64 bits.
  private static func name(of input: [UInt8]) -> String {
    let hash = input.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}
