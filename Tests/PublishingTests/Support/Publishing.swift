import Diagnostics
import Testing

@testable import Publishing

/// Begins and expects to be let in.
func staging(_ output: String, root: TemporaryFolder, exchange: Exchange = .inOneStep) throws -> Staging {
  switch try Staging.begin(output: output, root: root.path, exchange: exchange) {
  case .ready(let staging): return staging
  case .refused(let findings): throw Refused(findings: findings)
  }
}

/// What a root holds beside its content and `.kyyeu/`, and that nothing is kept of `public` but its marker.
func expectOnly(_ names: [String], in root: TemporaryFolder, sourceLocation: SourceLocation = #_sourceLocation) throws {
  #expect(try root.names() == ([".kyyeu", "content"] + names).sorted(), sourceLocation: sourceLocation)
  let kept = try Snapshot(root(".kyyeu")).texts.keys.filter { $0 != ".gitignore" && !$0.hasSuffix("/marker") }
  #expect(kept.isEmpty, sourceLocation: sourceLocation)
}

/// Publishes these files and expects to be let in.
@discardableResult
func publish(
  _ files: [String: String], to output: String, root: TemporaryFolder, exchange: Exchange = .inOneStep
) throws -> Publication {
  let staging = try staging(output, root: root, exchange: exchange)
  for (path, text) in files { try staging.write(path, Array(text.utf8)) }
  switch try staging.commit() {
  case .ready(let publication): return publication
  case .refused(let findings): throw Refused(findings: findings)
  }
}

/// Publishes these files and expects to be refused.
func findings(_ files: [String: String] = [:], to output: String, root: TemporaryFolder) -> [Diagnostic] {
  do {
    let publication = try publish(files, to: output, root: root)
    Issue.record("published: \(publication)")
    return []
  } catch let refused as Refused {
    return refused.findings
  } catch {
    Issue.record("failed: \(error)")
    return []
  }
}

struct Refused: Error {
  let findings: [Diagnostic]
}

/// A site's root with the output folder `public` in it.
func makeSite() throws -> TemporaryFolder {
  let root = try TemporaryFolder()
  try root.write("content/index.md", "Trang chủ")
  return root
}
