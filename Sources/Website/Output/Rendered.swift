import Diagnostics
import Vietnamese

/// What rendering one output gave.
package struct Rendered: Sendable {
  package let bytes: [UInt8]
  /// What a person must mend, found while rendering.
  package let diagnostics: [Diagnostic]
  /// The ids that a link with a fragment may lead to.
  package let ids: PageIDs
  /// Links with a fragment, to be checked once every page's ids are known.
  package let anchors: [Anchor]
  /// Addresses of the files beside the pages that it leads to or shows, each once.
  package let files: [String]
  /// What it was made of.
  package let taken: Taken
  /// What a reader reads in a page, where that was asked for.
  package let text: SyllableRow?

  package init(
    bytes: [UInt8], diagnostics: [Diagnostic] = [], ids: PageIDs = [], anchors: [Anchor] = [], files: [String] = [],
    taken: Taken = Taken(), text: SyllableRow? = nil
  ) {
    self.text = text
    self.bytes = bytes
    self.files = files
    self.diagnostics = diagnostics
    self.ids = ids
    self.anchors = anchors
    self.taken = taken
  }

  /// A link to a place inside a page.
  package struct Anchor: Sendable {
    /// Path of the output that the link leads to: `tin-tuc/a/index.html`.
    package let target: String
    /// The fragment, decoded, without `#`.
    let fragment: String
    package let location: Location
    /// How many links of the text it stands for.
    package var count: Int

    package init(target: String, fragment: String, location: Location, count: Int = 1) {
      self.target = target
      self.fragment = fragment
      self.location = location
      self.count = count
    }
  }
}
