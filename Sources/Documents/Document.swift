import Website

/// One document that is to go out.
package struct Document: Sendable {
  /// Relative to the root, for findings: `content/van-ban/ke-hoach.docx`.
  package let source: String
  package let kind: DocumentKind
  /// The hash of its bytes.
  package let hash: DocumentHash
  /// Reads its bytes. Called only where nobody has looked into them before.
  let read: @Sendable () throws -> [UInt8]

  package init(source: String, kind: DocumentKind, hash: DocumentHash, read: @escaping @Sendable () throws -> [UInt8]) {
    self.source = source
    self.kind = kind
    self.hash = hash
    self.read = read
  }
}

/// The SHA-256 of a document's bytes, as 64 hexadecimal digits.
package struct DocumentHash: Sendable, Hashable, Codable {
  package let digits: String

  package init(digits: String) {
    self.digits = digits
  }
}
