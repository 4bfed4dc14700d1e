import Diagnostics
import Testing

@Suite("The tally of findings")
struct TallyTests {
  private func tally(errors: Int = 0, warnings: Int = 0, hints: Int = 0) -> Tally {
    let severities =
      Array(repeating: Severity.hint, count: hints) + Array(repeating: .error, count: errors)
      + Array(repeating: .warning, count: warnings)
    return Tally(
      severities.map {
        Diagnostic(
          rule: "content/sample", severity: $0, location: nil, message: Wording(verbatim: "M"),
          help: Wording(verbatim: "H"))
      })
  }

  @Test("the counts in one line, the gravest first, with the right plural in English")
  func summary() {
    #expect(tally(errors: 3, warnings: 1).summary == Wording(vi: "3 lỗi, 1 cảnh báo", en: "3 errors, 1 warning"))
    #expect(
      tally(errors: 1, warnings: 2, hints: 1).summary
        == Wording(vi: "1 lỗi, 2 cảnh báo, 1 gợi ý", en: "1 error, 2 warnings, 1 hint"))
    #expect(tally(hints: 2).summary == Wording(vi: "2 gợi ý", en: "2 hints"))
    #expect(tally().summary == Wording(vi: "Không có lỗi", en: "No errors"))
  }

  @Test("errors stop publishing, warnings only where the run is strict, hints never")
  func stops() {
    #expect(tally(errors: 1).exitCode(strict: false) == .contentErrors)
    #expect(tally(errors: 1).exitCode(strict: true) == .contentErrors)
    #expect(tally(warnings: 1).exitCode(strict: false) == .done)
    #expect(tally(warnings: 1).exitCode(strict: true) == .contentErrors)
    #expect(tally(hints: 1).exitCode(strict: true) == .done)
    #expect(tally().exitCode(strict: true) == .done)
  }

  @Test("the exit codes are the promised numbers")
  func numbers() {
    #expect(ExitCode.allCases.map(\.rawValue) == [0, 1, 64, 70, 74])
    #expect(ExitCode.usage.rawValue == 64)
    #expect(ExitCode.internalFault.rawValue == 70)
    #expect(ExitCode.inputOutput.rawValue == 74)
  }
}
