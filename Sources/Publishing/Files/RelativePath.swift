/// Path of a file below a folder, compared byte for byte: names that only look alike are different files.
struct RelativePath: Hashable, Sendable {
  /// The path as the system takes it, ended by a zero.
  let cString: [CChar]

  /// The path an output is to have. Nil unless it leads to a file below the folder: parts joined by `/`, none of them empty,
  /// `.` or `..`, and no zero byte.
  init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isSafe = parts.allSatisfy { part in
      !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8) && !part.contains(0)
    }
    guard isSafe else { return nil }
    self.init(bytes: text.utf8)
  }

  private init(cString: [CChar]) {
    self.cString = cString
  }

  /// A path found on disk, whatever bytes it has.
  init(bytes: some Sequence<UInt8>) {
    cString = bytes.map { CChar(bitPattern: $0) } + [0]
  }

  var bytes: some Collection<UInt8> {
    cString.dropLast().lazy.map { UInt8(bitPattern: $0) }
  }

  /// For messages; bytes that are no UTF-8 are shown as replacement characters.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The folder that the file lies in; nil for the one that the path begins in.
  var folder: RelativePath? {
    cString.lastIndex(of: CChar(UInt8(ascii: "/"))).map { RelativePath(cString: Array(cString[..<$0]) + [0]) }
  }

  /// Every folder above the file, the outermost first.
  var folders: [RelativePath] {
    let bytes = Array(bytes)
    return bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }.map { RelativePath(bytes: bytes[..<$0]) }
  }
}

extension RelativePath {
  func hash(into hasher: inout Hasher) {
    cString.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

extension RelativePath: Comparable {
  static func < (left: RelativePath, right: RelativePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
