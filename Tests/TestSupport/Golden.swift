import Foundation
import Testing

/// Output compared with the copy that is kept of it. One that has no copy yet is recorded, and the run that recorded it
/// fails: somebody is to look at the new copy before it counts.
package enum Golden {
  /// Compares some text with the copy kept under `name` in the folder `Golden` of the module whose test asks.
  package static func expect(
    _ text: String, is name: String, test: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder(of: test).appending(path: name)
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("Recorded Golden/\(name): look at it, then run again", sourceLocation: sourceLocation)
      return
    }
    #expect(text.utf8.elementsEqual(kept.utf8), "Golden/\(name) differs:\n\(text)", sourceLocation: sourceLocation)
  }

  private static func folder(of test: String) -> URL {
    var folder = URL(filePath: test).deletingLastPathComponent()
    while !folder.lastPathComponent.hasSuffix("Tests"), folder.pathComponents.count > 1 {
      folder.deleteLastPathComponent()
    }
    return folder.appending(path: "Golden")
  }
}
