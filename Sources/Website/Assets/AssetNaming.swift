import Diagnostics
import Text

/// Gives each asset its published name, those that a style sheet names before the style sheet itself.
struct AssetNaming {
  private let files: [String: AssetFile]
  private(set) var published: [String: Assets.Published] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// Style sheets being named, from the outermost in.
  private var chain: [String] = []

  init(_ files: [AssetFile]) {
    self.files = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Publishes a file and what it names. Does nothing for a file that has its name already.
  mutating func publish(_ name: String) {
    guard published[name] == nil, let file = files[name] else { return }
    var bytes = file.bytes
    if file.isStyleSheet {
      chain.append(name)
      bytes = rewritten(file)
      chain.removeLast()
    }
    published[name] = .init(file: file, address: "/assets/" + Fingerprint.name(name, bytes: bytes), bytes: bytes)
  }

  private mutating func rewritten(_ file: AssetFile) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = 0
    for range in StyleSheetReferences.of(file.bytes) {
      guard let name = target(of: range, in: file) else { continue }
      bytes += file.bytes[rest..<range.lowerBound]
      bytes += name.utf8
      rest = range.upperBound
    }
    return bytes + file.bytes[rest...]
  }

  /// What a reference becomes; nil where it stays as it is.
  private mutating func target(of range: Range<Int>, in file: AssetFile) -> String? {
    let written = String(decoding: file.bytes[range], as: UTF8.self)
    let parts = LinkDestination(written)
    guard !parts.isElsewhere, let path = parts.path, !path.isEmpty else { return nil }
    let folder = SourcePath.folder(of: file.name)
    let location = SourceText(path: file.path, bytes: file.bytes).location(
      atByte: range.lowerBound, length: range.count)
    guard let name = SourcePath.joined(folder, path), !path.hasPrefix("/"), files[name] != nil else {
      let nearest = NearestName.of(SourcePath.joined(folder, path) ?? path, among: files.keys.sorted())
      diagnostics.append(
        Rule.missingAsset.finding(
          at: location, reference: written, nearest: nearest.map { SourcePath.relative(from: folder, to: $0) }))
      return nil
    }
    if let start = chain.firstIndex(of: name) {
      diagnostics.append(Rule.assetCycle.finding(at: location, chain: chain[start...] + [name]))
      return nil
    }
    publish(name)
    guard let address = published[name]?.address else { return nil }
    let relative = SourcePath.relative(from: folder, to: String(address.dropFirst("/assets/".count)))
    return PercentEncoding.encoded(relative) + parts.suffix
  }
}
