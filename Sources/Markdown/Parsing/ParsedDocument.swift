import CMarkdownGuard

/// Parsing one document.
package enum ParsedDocument {
  /// Why there is nothing to show.
  enum Failure: Error {
    case outOfTime
    case outOfMemory
    /// Counted from the first line of the text.
    case tooDeep(line: Int)
    case systemRefused
  }

  /// Parses UTF-8 text and hands its nodes to `body`.
  ///
  /// The tree and its memory last as long as `body`, which is synchronous: after an `await` another thread may go on,
  /// and between two of them the memory of many documents would pile up.
  static func with<Result>(
    _ text: UnsafeBufferPointer<UInt8>, budget: MarkdownBudget, syntax: GuardSyntax, _ body: (NodeList) -> Result
  ) throws(Failure) -> Result {
    let document = GuardDocument.parse(
      text.baseAddress, length: text.count,
      budget: GuardBudget(
        nanoseconds: budget.nanoseconds, memory: budget.memory, depth: UInt32(clamping: budget.depth)),
      syntax: syntax)
    defer { document.release() }
    switch document.outcome {
    case .parsed: return body(NodeList(UnsafeBufferPointer(start: document.nodes, count: document.count)))
    case .outOfTime: throw .outOfTime
    case .outOfMemory: throw .outOfMemory
    case .tooDeep: throw .tooDeep(line: Int(document.line))
    case .systemRefused: throw .systemRefused
    }
  }
}
