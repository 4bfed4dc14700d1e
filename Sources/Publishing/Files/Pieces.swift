import Glibc
import Input

/// An open file read in pieces, so that its size does not matter.
struct Pieces {
  /// A whole number of stripes of the hash.
  private static let length = 1 << 20

  private let number: CInt
  private let path: String
  /// Keeps the file open where it is ours to close.
  private let owner: Descriptor?

  /// A file that somebody else keeps open.
  init(_ number: CInt, path: String) {
    self.number = number
    self.path = path
    owner = nil
  }

  init(_ descriptor: Descriptor, path: String) {
    number = descriptor.number
    self.path = path
    owner = descriptor
  }

  /// The hash of all its bytes.
  func hash() throws(PublishingFailure) -> UInt64 {
    var (hash, offset) = (XXH64(), 0)
    while true {
      let piece = try piece(at: offset)
      hash.add(piece)
      offset += piece.count
      if piece.count < Self.length { return hash.value }
    }
  }

  /// The hash of all its bytes where another file has the same, and nil where it has not. A hash that is known is not worked out.
  func hash(whereSameAs other: Pieces, known: UInt64?) throws(PublishingFailure) -> UInt64? {
    var (hash, offset) = (XXH64(), 0)
    while true {
      let piece = try piece(at: offset)
      guard try other.piece(at: offset) == piece else { return nil }
      if known == nil { hash.add(piece) }
      offset += piece.count
      // The other piece was as short, so the other file ends here, too.
      if piece.count < Self.length { return known ?? hash.value }
    }
  }

  /// Writes all its bytes to a new file, and gives their hash.
  func copied(to copy: Descriptor, path target: String, known: UInt64?) throws(PublishingFailure) -> UInt64 {
    var (hash, offset) = (XXH64(), 0)
    while true {
      let piece = try piece(at: offset)
      try copy.writeAll(piece, path: target)
      if known == nil { hash.add(piece) }
      offset += piece.count
      if piece.count < Self.length { return known ?? hash.value }
    }
  }

  /// The bytes from a place on: fewer than a piece only at the end of the file.
  private func piece(at start: Int) throws(PublishingFailure) -> [UInt8] {
    do {
      return try DescriptorReading.bytes(from: number, at: start, count: Self.length)
    } catch {
      throw .system(.read, path, error.code)
    }
  }
}
