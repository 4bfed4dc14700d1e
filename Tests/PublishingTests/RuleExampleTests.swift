import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("Examples of the rules about the output folder")
struct RuleExampleTests {
  static let rules: [Rule] = [.outputOverlaps, .otherEdition, .notAFolder, .foreignFile, .alteredFile]

  @Test("What breaks a rule yields exactly that rule, at the file at fault", arguments: rules)
  func breaks(_ rule: Rule) throws {
    for example in rule.breaks {
      let root = try site(example)
      let found = findings(["index.html": "chủ"], to: root("public"), root: root)
      #expect(found.map(\.rule) == [rule.id])
      #expect(found.map { $0.location?.file } == [example.fileAtFault])
    }
  }

  @Test("What keeps a rule is published", arguments: rules)
  func keeps(_ rule: Rule) throws {
    for example in rule.keeps {
      let root = try site(example)
      #expect(throws: Never.self) { try publish(["index.html": "chủ"], to: root("public"), root: root) }
    }
  }

  @Test("What breaks a rule that stops nothing is told with the publication, at the file at fault")
  func tells() throws {
    let rule = Rule.handChangeKept
    for (examples, isTold) in [(rule.breaks, true), (rule.keeps, false)] {
      for example in examples {
        let root = try site(example)
        guard
          case .ready(let staging) = try Staging.begin(output: root("internal"), root: root.path, edition: .internal),
          case .ready(let publication) = try staging.commit()
        else { throw Refused(findings: []) }
        #expect(publication.findings.map(\.rule) == (isTold ? [rule.id] : []))
        #expect(publication.findings.map { $0.location?.file } == (isTold ? [example.fileAtFault] : []))
      }
    }
  }

  private func site(_ example: Example) throws -> TemporaryFolder {
    let root = try makeSite()
    for file in example.files {
      switch file.matter {
      case .text(let text): try root.write(file.path, text)
      case .bytes(let bytes): try root.write(file.path, String(decoding: bytes, as: UTF8.self))
      case .symlink(let target):
        let above = (root(file.path) as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: above, withIntermediateDirectories: true)
        try root.link(file.path, to: target)
      case .unreadable: Issue.record("no such example here")
      }
    }
    return root
  }
}
