import Diagnostics
import Website

/// Rendering all outputs: each is made once, handed on, and only what later checks need of it is kept.
enum Rendering {
  /// What is left of the outputs when their bytes have been handed on.
  package struct Outcome: Sendable {
    package let edition: Edition
    package let diagnostics: [Diagnostic]
    /// Addresses of the files beside the pages that the outputs lead to or show, each with the source files of those outputs.
    package let files: [String: Set<String>]
    /// What of the internal texts was seen in them, in no particular order.
    let sightings: [Sighting]
    /// The outputs that take what is watched.
    let takers: Takers
    /// HTML pages among the outputs.
    package let pageCount: Int
    /// Bytes of all outputs together.
    let byteCount: Int
  }

  /// Renders every output and hands its bytes to `receive`, `jobs` at a time, in no particular order.
  ///
  /// `inspect` looks at each output and tells what of the internal texts it sees in it; where there is one, pages tell their text.
  ///
  /// `watched` are dependencies of which it is told which outputs take one.
  ///
  /// Each task has a stretch of the outputs of its own, because two that make files in one folder wait for each other, and
  /// then helps with those of the others. The outcome does not depend on who was faster. `progress` is told how many outputs
  /// have been taken up.
  /// - Throws: what `render` or `receive` throws first; the remaining work is given up.
  package static func render(
    _ outputs: [Output], jobs: Int, watched: Set<Dependency> = [],
    progress: @escaping @Sendable (_ begun: Int) -> Void = { _ in },
    inspect: (@Sendable (_ output: Output, _ rendered: Rendered) -> [Sighting])? = nil,
    receive: @escaping @Sendable (_ output: Output, _ bytes: [UInt8]) throws -> Void
  ) async throws -> Outcome {
    let shares = WorkQueue(count: outputs.count, tasks: jobs)
    let parts = try await withThrowingTaskGroup(of: Part.self) { group in
      for task in 0..<jobs {
        group.addTask {
          var part = Part(watched: watched)
          while let (index, begun) = shares.next(for: task) {
            try Task.checkCancellation()
            let output = outputs[index]
            let rendered = try output.render(readingText: inspect != nil)
            try receive(output, rendered.bytes)
            part.add(rendered, of: output, at: index)
            part.sightings += inspect?(output, rendered) ?? []
            progress(begun)
          }
          return part
        }
      }
      return try await group.reduce(into: [Part]()) { $0.append($1) }
    }
    return Part.merged(parts)
  }

  /// What one task found.
  private struct Part: Sendable {
    let watched: Set<Dependency>
    var takers = Takers()
    var ids: [String: PageIDs] = [:]
    var anchors: [(index: Int, anchors: [Rendered.Anchor])] = []
    var diagnostics: [Diagnostic] = []
    var files: [String: Set<String>] = [:]
    var sightings: [Sighting] = []
    var pageCount = 0
    var byteCount = 0

    mutating func add(_ rendered: Rendered, of output: Output, at index: Int) {
      if !rendered.ids.isEmpty { ids[output.path] = rendered.ids }
      if !rendered.anchors.isEmpty { anchors.append((index, rendered.anchors)) }
      diagnostics += rendered.diagnostics
      for file in rendered.files { files[file, default: []].formUnion(output.source.map { [$0] } ?? []) }
      if output.path.hasSuffix(".html") { pageCount += 1 }
      byteCount += rendered.bytes.count
      if !watched.isEmpty, rendered.taken.contains(anyOf: watched) {
        takers.add(source: output.source, isPage: output.path.hasSuffix(".html"), findings: rendered.diagnostics)
      }
    }

    static func merged(_ parts: [Part]) -> Outcome {
      let ids = parts.reduce(into: [:]) { $0.merge($1.ids) { first, _ in first } }
      let anchors = parts.flatMap(\.anchors).sorted { $0.index < $1.index }.flatMap(\.anchors)
      return Outcome(
        edition: Edition(ids: ids, anchors: anchors), diagnostics: parts.flatMap(\.diagnostics).sorted(),
        files: parts.reduce(into: [:]) { $0.merge($1.files) { $0.union($1) } }, sightings: parts.flatMap(\.sightings),
        takers: parts.reduce(into: Takers()) { $0.add($1.takers) },
        pageCount: parts.reduce(0) { $0 + $1.pageCount }, byteCount: parts.reduce(0) { $0 + $1.byteCount })
    }
  }
}
