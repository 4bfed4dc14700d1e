import Content
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("The examples of the rules of content")
struct RuleExamplesTests {
  @Test("an example that breaks a rule gives one error, of that rule, at the marked place", arguments: Rule.content)
  func breaks(rule: Rule) throws {
    for example in rule.breaks {
      for mutation in Mutation.allCases {
        let findings = try load(example, mutation)
        #expect(findings.map(\.rule) == [rule.id], "\(mutation): \(findings.map(\.line))")
        guard let location = findings.first?.location else { continue }
        if let fault = fault(of: example) {
          #expect(
            location.file == fault.file && location.place?.line == fault.line && location.place?.column == fault.column)
        } else {
          #expect(location.file == example.fileAtFault)
        }
      }
    }
  }

  @Test("an example that keeps a rule gives no finding at all", arguments: Rule.content)
  func keeps(rule: Rule) throws {
    for example in rule.keeps {
      for mutation in Mutation.allCases {
        #expect(try load(example, mutation).map(\.line) == [], "\(mutation)")
      }
    }
  }

  /// Ways of saving the same text.
  enum Mutation: CaseIterable {
    case asWritten, carriageReturns, byteOrderMark, decomposed

    func apply(to text: String) -> [UInt8] {
      switch self {
      case .asWritten: Array(text.utf8)
      case .carriageReturns: Array(text.replacing("\n", with: "\r\n").utf8)
      case .byteOrderMark: [0xEF, 0xBB, 0xBF] + text.utf8
      case .decomposed: Array(text.decomposedStringWithCanonicalMapping.utf8)
      }
    }
  }

  private func fault(of example: Example) -> (file: String, line: Int, column: Int)? {
    for file in example.files {
      guard case .text(let text) = file.matter, let mark = text.firstIndex(of: Example.mark) else { continue }
      let lines = text[..<mark].split(separator: "\n", omittingEmptySubsequences: false)
      return (file.path, lines.count, (lines.last?.count ?? 0) + 1)
    }
    return nil
  }

  private func load(_ example: Example, _ mutation: Mutation) throws -> [Diagnostic] {
    let site = try TemporarySite([:])
    for file in example.files {
      switch file.matter {
      case .text(let text): try site.write(file.path, mutation.apply(to: text.filter { $0 != Example.mark }))
      case .bytes(let bytes): try site.write(file.path, bytes)
      case .symlink(let target): try site.link(file.path, to: target)
      case .unreadable:
        try? FileManager.default.removeItem(atPath: site.root + "/" + file.path)
        #expect(mkfifo(site.root + "/" + file.path, 0o644) == 0)
      }
    }
    return try site.load().diagnostics
  }
}
