import Content

/// One file of the published site: where it goes, and how its bytes are made when somebody asks for them.
package struct Output: Sendable {
  /// Path relative to the output folder, parts joined by `/`, not percent-encoded: `tin-tuc/a/index.html`.
  package let path: String
  /// The source file that it shows, relative to the root; nil where it is made from many.
  package let source: String?
  /// The file of `content/` that goes out as it is or cleaned; nil for what is made.
  package let attachment: Attachment?

  private let rendering: @Sendable (_ readingText: Bool) throws -> Rendered

  package init(
    path: String, source: String?, attachment: Attachment? = nil, render: @escaping @Sendable () throws -> Rendered
  ) {
    self.init(path: path, source: source, attachment: attachment) { _ in try render() }
  }

  /// An output whose text can be read while it is made.
  init(
    path: String, source: String?, attachment: Attachment? = nil,
    reading rendering: @escaping @Sendable (_ readingText: Bool) throws -> Rendered
  ) {
    self.attachment = attachment
    self.path = path
    self.source = source
    self.rendering = rendering
  }

  /// Makes the file. The same output always gives the same bytes; it may be called from any thread, and more than once.
  ///
  /// `readingText` asks for what a reader reads in it, which only pages tell.
  package func render(readingText: Bool = false) throws -> Rendered { try rendering(readingText) }
}
