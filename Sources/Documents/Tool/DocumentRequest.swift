import Website

/// What the driver reads: its jobs as JSON. `printing/documents/__main__.py` is the other side.
struct DocumentRequest: Encodable {
  let jobs: [Job]

  /// One document; the paths are absolute.
  struct Job: Encodable {
    let kind: DocumentKind
    let input: String
    /// The cleaned document, to be written.
    let output: String
    /// The text that a reader meets in it, to be written.
    let text: String
  }
}
