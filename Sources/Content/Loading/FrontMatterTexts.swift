import Diagnostics
import Input
import Vietnamese

/// One text of a front matter, whatever its key.
package struct FrontMatterText: Sendable {
  /// The key of the front matter in which it stands; of a group or list, that of the whole.
  package let key: String
  /// As it was read, in NFC.
  package let text: String
  private let node: YAMLNode
  private let source: SourceText

  fileprivate init(key: String, node: YAMLNode, source: SourceText) {
    self.key = key
    text = (node.scalar ?? "").nfc
    self.node = node
    self.source = source
  }

  package var location: Location { node.location(in: source) }
}

extension WrittenFields {
  /// Every text that is not empty, in the order of the file, to be searched.
  package var texts: [FrontMatterText] {
    entries.flatMap { entry in
      Self.scalars(in: entry.value).map { FrontMatterText(key: entry.key.scalar ?? "", node: $0, source: source) }
    }
  }

  private static func scalars(in node: YAMLNode) -> [YAMLNode] {
    switch node.content {
    case .scalar(let text): text.isEmpty ? [] : [node]
    case .sequence(let items): items.flatMap(scalars)
    case .mapping(let entries): entries.flatMap { scalars(in: $0.value) }
    }
  }
}
