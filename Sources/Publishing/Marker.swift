/// The file that says what kyyeu wrote into an output folder: one line a file, its hash and its path.
///
/// Its format is that of `xxhsum -H1`, so that `xxhsum -c`, run in the output folder, checks a published site; only a path with a line
/// break is written in a way of its own. Sorted by path, byte by byte: the same site always has the same marker.
struct Marker: Sendable, Equatable {
  /// Where earlier releases kept it: in the output folder itself, for everybody to read.
  static let formerPath = RelativePath(bytes: ".kyyeu-published".utf8)
  static let heading = "# Do Kỷ Yếu tạo, đừng sửa tay. Made by Kỷ Yếu, do not edit."
  /// How earlier releases began one: a folder that they wrote is kyyeu's as well.
  static let formerHeading = "# Do Kỷ Yếu xuất bản, đừng sửa tay. Published by Kỷ Yếu, do not edit."

  /// Hash of each file as it was published.
  let hashes: [RelativePath: UInt64]
  let edition: PublishedEdition

  init(hashes: [RelativePath: UInt64], edition: PublishedEdition = .public) {
    self.hashes = hashes
    self.edition = edition
  }

  /// Nil where the bytes are no marker: nothing in such a folder is taken for kyyeu's.
  init?(parsing bytes: [UInt8]) {
    let lines = bytes.split(separator: Self.lineFeed, omittingEmptySubsequences: false)
    guard let first = lines.first, lines.last?.isEmpty == true,
      [Self.heading, Self.formerHeading].contains(where: { first.elementsEqual($0.utf8) })
    else { return nil }
    var entries = lines.dropFirst().dropLast()
    let named = PublishedEdition.allCases.first { edition in
      edition.heading.map { entries.first?.elementsEqual($0.utf8) == true } ?? false
    }
    edition = named ?? .public
    if named != nil { entries = entries.dropFirst() }
    var hashes: [RelativePath: UInt64] = [:]
    for line in entries {
      guard let (path, hash) = Self.entry(line) else { return nil }
      hashes[path] = hash
    }
    self.hashes = hashes
  }

  var bytes: [UInt8] {
    var bytes = Array(Self.heading.utf8) + [Self.lineFeed]
    if let heading = edition.heading { bytes += Array(heading.utf8) + [Self.lineFeed] }
    for (path, hash) in hashes.sorted(by: { $0.key < $1.key }) {
      let name = Array(path.bytes)
      let isEscaped = name.contains(Self.lineFeed)
      if isEscaped { bytes.append(Self.backslash) }
      bytes.append(contentsOf: Self.hexadecimal(hash))
      bytes.append(contentsOf: Self.gap)
      bytes.append(contentsOf: isEscaped ? Self.escaped(name) : name)
      bytes.append(Self.lineFeed)
    }
    return bytes
  }
}

extension PublishedEdition {
  /// The line after a marker's own heading; nil for the edition that everybody may read.
  fileprivate var heading: String? {
    switch self {
    case .public: nil
    case .internal: "# Bản nội bộ, không đưa lên mạng. Internal edition, not for the web."
    case .preview: "# Bản xem thử, không đưa lên mạng. Preview, not for the web."
    case .internalPreview: "# Bản xem thử nội bộ, không đưa lên mạng. Internal preview, not for the web."
    }
  }
}

extension Marker {
  private static let lineFeed = UInt8(ascii: "\n")
  private static let backslash = UInt8(ascii: "\\")
  private static let gap = "  ".utf8
  private static let digits = 16

  private static func entry(_ line: ArraySlice<UInt8>) -> (RelativePath, UInt64)? {
    let isEscaped = line.first == backslash
    let rest = isEscaped ? line.dropFirst() : line
    let written = rest.prefix(digits)
    guard written.count == digits, let hash = UInt64(String(decoding: written, as: UTF8.self), radix: 16),
      written.elementsEqual(hexadecimal(hash)), rest.dropFirst(digits).starts(with: gap)
    else { return nil }
    let name = rest.dropFirst(digits + gap.count)
    let text = String(decoding: isEscaped ? unescaped(name) : Array(name), as: UTF8.self)
    return RelativePath(text).map { ($0, hash) }
  }

  private static func hexadecimal(_ hash: UInt64) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return stride(from: 60, through: 0, by: -4).map { digits[Int(hash >> UInt64($0) & 15)] }
  }

  private static func escaped(_ name: [UInt8]) -> [UInt8] {
    name.flatMap { byte in
      switch byte {
      case lineFeed: [backslash, UInt8(ascii: "n")]
      case backslash: [backslash, backslash]
      default: [byte]
      }
    }
  }

  private static func unescaped(_ name: ArraySlice<UInt8>) -> [UInt8] {
    var (bytes, isAfterBackslash): ([UInt8], Bool) = ([], false)
    for byte in name {
      if isAfterBackslash {
        bytes.append(byte == UInt8(ascii: "n") ? lineFeed : byte)
        isAfterBackslash = false
      } else if byte == backslash {
        isAfterBackslash = true
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
