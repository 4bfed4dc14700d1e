/// Something internal, seen in an output.
package struct Sighting: Sendable, Hashable {
  /// Path of the output, relative to the output folder.
  let path: String
  /// The file that the output is made from, relative to the root; nil where it is made from many.
  let source: String?
  let what: What

  enum What: Sendable, Hashable {
    /// The run of an internal text that has this number.
    case run(Int)
    /// The address of the internal page in this file.
    case address(ofFile: String)
  }
}
