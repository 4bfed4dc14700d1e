import Foundation
import Text

/// One entry of the cache: a line of JSON that tells what follows, then the cleaned document and its text. An entry that was cut short or
/// changed on the disk is told by its hash, and is none.
enum DocumentEntry {
  private struct Head: Codable {
    var outcome: DocumentReply.Outcome
    var found: [HiddenContent]?
    var fault: DocumentFault?
    /// Bytes of the document, which the text follows.
    var length = 0
    /// Of all bytes after this line.
    var hash: String
  }

  /// Nil for what is not kept: a document that a busy machine did not get done with may be done with tomorrow.
  static func bytes(of outcome: DocumentOutcome) -> [UInt8]? {
    let (head, rest): (Head, [UInt8])
    switch outcome {
    case .unusable(.unfinished): return nil
    case .cleaned(let bytes, let text):
      rest = bytes + Array(text.utf8)
      head = Head(outcome: .cleaned, length: bytes.count, hash: SHA256.hex(rest))
    case .refused(let found):
      rest = []
      head = Head(outcome: .refused, found: found, hash: SHA256.hex(rest))
    case .unusable(let fault):
      rest = []
      head = Head(outcome: .unusable, fault: fault, hash: SHA256.hex(rest))
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(head)).map { Array($0) + [newline] + rest }
  }

  /// Nil where the bytes are no whole entry.
  static func parse(_ bytes: [UInt8]) -> DocumentOutcome? {
    guard let end = bytes.firstIndex(of: newline),
      let head = try? JSONDecoder().decode(Head.self, from: Data(bytes[..<end]))
    else { return nil }
    let rest = bytes[(end + 1)...]
    guard SHA256.hex(Array(rest)) == head.hash, (0...rest.count).contains(head.length) else { return nil }
    switch head.outcome {
    case .cleaned:
      return .cleaned(
        bytes: Array(rest.prefix(head.length)), text: String(decoding: rest.dropFirst(head.length), as: UTF8.self))
    case .refused: return head.found.map { .refused($0) }
    case .unusable: return head.fault.map { .unusable($0) }
    }
  }

  private static let newline = UInt8(ascii: "\n")
}
