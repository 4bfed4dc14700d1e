import Diagnostics
import Website

/// One file of `content/` as it would go out, for whoever looks at the site on this machine.
package enum FilePreview {
  /// The bytes of a file, or what keeps it from going out.
  package enum Answer: Sendable {
    case bytes([UInt8])
    case findings([Diagnostic])
  }

  /// Makes a file ready: a picture or a document is cleaned. `folder` gives a folder for what the tools read and write, absolute,
  /// closed to other users; it is asked for only where a document is cleaned.
  /// - Returns: The bytes, or what keeps them.
  /// - Throws: What stops reading or cleaning.
  package static func answer(
    _ output: Output, for request: BuildRequest, in folder: () throws -> String
  ) async throws -> Answer {
    let looked = try await FileStage(
      request: request, staging: nil, limit: Int.max, records: FileRecords(), leaks: nil
    ).run([output])
    if looked.diagnostics.contains(where: { $0.severity == .error }) { return .findings(looked.diagnostics) }
    guard !looked.documents.isEmpty else { return .bytes(try output.render().bytes) }
    let memory = FileMemory(root: request.root, isKept: true)
    var bytes: [UInt8]?
    let stage = DocumentStage(request, cache: memory.documents, folder: try folder())
    let cleaned = try await stage.run(looked.documents) { bytes = $1 }
    return bytes.map { .bytes($0) } ?? .findings(cleaned.diagnostics)
  }
}
