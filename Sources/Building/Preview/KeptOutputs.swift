import Website

/// Outputs that were rendered and are handed out again while nothing changes that they took.
package struct KeptOutputs: Sendable {
  private struct Kept: Sendable {
    let source: String?
    let bytes: [UInt8]
    let taken: Taken
  }

  /// By their paths.
  private var outputs: [String: Kept] = [:]

  package init() {}

  /// Paths of the outputs that need not be rendered.
  package var paths: Set<String> { Set(outputs.keys) }

  /// The bytes of an output of the plan that these were rendered from, or would be.
  /// - Throws: What rendering throws.
  package mutating func bytes(of output: Output) throws -> [UInt8] {
    if let kept = outputs[output.path] { return kept.bytes }
    let rendered = try output.render()
    outputs[output.path] = Kept(source: output.source, bytes: rendered.bytes, taken: rendered.taken)
    return rendered.bytes
  }

  /// Those that a later plan of the same request would render the same as the earlier one did; none where one of the two cannot be
  /// rendered.
  package func kept(from earlier: Plan, for later: Plan) -> KeptOutputs {
    var kept = KeptOutputs()
    guard let before = earlier.states, let now = later.states else { return kept }
    let sources = Dictionary(later.outputs.map { ($0.path, $0.source) }, uniquingKeysWith: { first, _ in first })
    kept.outputs = outputs.filter { path, output in
      sources[path] == .some(output.source) && now.areSame(output.taken, as: before)
    }
    return kept
  }
}
