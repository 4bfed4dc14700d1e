import Content

/// One file of the published site: where it goes, and how its bytes are made when somebody asks for them.
package struct Output: Sendable {
  /// Path relative to the output folder, parts joined by `/`, not percent-encoded: `tin-tuc/a/index.html`.
  package let path: String
  /// The source file that it shows, relative to the root; nil where it is made from many.
  package let source: String?
  /// Makes the file. The same output always gives the same bytes; it may be called from any thread, and more than once.
  package let render: @Sendable () throws -> Rendered
  /// The file of `content/` that goes out as it is or cleaned; nil for what is made.
  package let attachment: Attachment?

  package init(
    path: String, source: String?, attachment: Attachment? = nil, render: @escaping @Sendable () throws -> Rendered
  ) {
    self.attachment = attachment
    self.path = path
    self.source = source
    self.render = render
  }
}
