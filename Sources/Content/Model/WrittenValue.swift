import Diagnostics
import Input
import Vietnamese

/// A text that a front matter gives as the value of a key, or as a part of it.
package struct WrittenValue: Sendable {
  /// The key that the value stands under, the outermost one: `posts` for the name of an office-holder.
  package let key: String
  /// In NFC and on one line.
  package let text: String
  package let location: Location
}

extension WrittenFields {
  /// Every text, in the order of the file.
  fileprivate var values: [WrittenValue] {
    entries.flatMap { entry in
      entry.value.scalars.map { node in
        WrittenValue(
          key: entry.key.scalar ?? "", text: (node.scalar ?? "").nfc.onOneLine,
          location: node.location(in: source))
      }
    }
  }
}

extension YAMLNode {
  /// The node itself where it is a text, else those in it, in order.
  fileprivate var scalars: [YAMLNode] {
    switch content {
    case .scalar: [self]
    case .sequence(let items): items.flatMap(\.scalars)
    case .mapping(let entries): entries.flatMap(\.value.scalars)
    }
  }
}

extension OmittedPage {
  /// What its front matter says.
  package var writtenValues: [WrittenValue] { fields.values }
}

extension Page {
  /// What its front matter says.
  package var writtenValues: [WrittenValue] { fields.values }
}
