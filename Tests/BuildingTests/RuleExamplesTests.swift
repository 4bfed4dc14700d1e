import Building
import Diagnostics
import Input
import Testing

@Suite("The examples of every rule, built as real sites")
struct RuleExamplesTests {
  @Test("an example that breaks a rule gives that rule's finding, at the marked place", arguments: AllRules.rules)
  func breaks(rule: Rule) async throws {
    #expect(!rule.breaks.isEmpty)
    for example in rule.breaks {
      for mutation in ExampleSite.Mutation.triedOnBreaking {
        let site = ExampleSite(
          example: example, mutation: mutation, isPublished: rule.isAboutOutput, isPrinted: rule.isAboutPrint,
          audience: rule.audience, python: rule.missingPython)
        let findings = try await site.findings()
        let places = findings.filter { $0.rule == rule.id }.map(ExampleSite.Fault.init)
        let others = Set(findings.filter { $0.rule != rule.id && $0.severity == .error }.map(\.rule))
        #expect(places.contains(where: site.fault.isMet), "\(mutation): \(places), found \(findings.map(\.rule))")
        #expect(others.isEmpty, "\(mutation): an example shows one mistake alone")
      }
    }
  }

  @Test("an example that keeps a rule gives no finding of it", arguments: AllRules.rules)
  func keeps(rule: Rule) async throws {
    #expect(!rule.keeps.isEmpty)
    for example in rule.keeps {
      for mutation in ExampleSite.Mutation.triedOnKeeping {
        let site = ExampleSite(
          example: example, mutation: mutation, isPublished: rule.isAboutOutput, isPrinted: rule.isAboutPrint,
          audience: rule.audience, python: rule.missingPython)
        let findings = try await site.findings()
        #expect(!findings.contains { $0.rule == rule.id }, "\(mutation)")
        #expect(!findings.contains { $0.severity == .error }, "\(mutation): \(findings.map(\.rule))")
      }
    }
  }
}

extension ExampleSite.Fault {
  init(_ finding: Diagnostic) {
    self.init(
      file: finding.location?.file, line: finding.location?.place?.line, column: finding.location?.place?.column)
  }
}

extension Rule {
  fileprivate var isAboutPrint: Bool { id.hasPrefix("printing/") }

  /// Whether it looks at what an output holds; in the longer run every example is published.
  fileprivate var isAboutOutput: Bool { isAboutPrint || id.hasPrefix("publishing/") || ExampleSite.isLongerRun }

  /// Reports are the office's, and what is wrong in them is told there; so is what somebody changed in their files.
  fileprivate var audience: Audience {
    let isOfOffice = ["content/nothing-in-sentence", "publishing/hand-change-kept"].contains(id)
    return isAboutPrint || id.hasPrefix("report/") || isOfOffice ? .internal : .public
  }

  /// A machine without the tools is what this rule is about.
  fileprivate var missingPython: String? { id == "documents/not-inspected" ? "/khong/co/python" : nil }
}
