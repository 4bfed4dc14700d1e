import Foundation
import Markdown

extension MarkdownBudget {
  /// The standard budget, with other limits where they are named.
  static func standard(
    nanoseconds: UInt64? = nil, memory: Int? = nil, depth: Int? = nil, output: Int? = nil
  ) -> MarkdownBudget {
    MarkdownBudget(
      nanoseconds: nanoseconds ?? standard.nanoseconds, memory: memory ?? standard.memory,
      depth: depth ?? standard.depth, output: output ?? standard.output)
  }

  /// For documents of which many are given up only when their time is over: all of it in the longer run, `script/test --all`, else
  /// a fifth.
  static let hostile =
    ProcessInfo.processInfo.environment["KYYEU_TEST_ALL"] == "1" ? standard : standard(nanoseconds: 200_000_000)
}

/// The plain HTML of a text, and the ids of the rules that it breaks.
func plain(_ text: String, budget: MarkdownBudget) -> (html: String, rules: [String]) {
  let (html, findings) = plainHTML(of: Array(text.utf8), budget: budget)
  return (String(decoding: html, as: UTF8.self), findings.map(\.rule))
}
