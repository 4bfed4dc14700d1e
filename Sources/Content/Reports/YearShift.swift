import Diagnostics
import Foundation

/// Carries the texts of a report from its year into a later one: expressions move along, words stay as they are.
struct YearShift {
  let from: Int
  let to: Int

  /// `content/bao-cao/2026/…` in the folder of the new year.
  func path(_ path: String) -> String {
    path.replacing("/\(from)/", with: "/\(to)/", maxReplacements: 1)
  }

  /// The page of the report: what was filled in when last year's was issued is out, and what was
  /// decided to publish of that. Everything else stays as it is written.
  func index(_ page: Page) -> String {
    text(of: page) { edit in
      for key in Self.issuedKeys { edit.remove(key) }
      if page.audience == .public { edit.remove("audience") }
      edit.rewrite("year", moved)
      var added: [(key: String, value: String)] = []
      if edit.has("draft_number") { edit.set("draft_number", to: "1") } else { added.append(("draft_number", "1")) }
      edit.insert(added, behind: "issuer")
    }
  }

  /// A chapter; one that states targets brings with it a chapter that reports on them.
  func chapter(_ page: Page) -> [(path: String, text: String)] {
    guard case .reportChapter(let chapter) = page.details else { return [] }
    let own = (path: path(page.source.path), text: text(of: page) { _ in })
    return chapter.statesTargets ? [results(of: page), own] : [own]
  }

  /// What belongs to the report of the year before alone: its number, days, addresses, and what is filled in for branches.
  private static let issuedKeys = ["number", "signed_on", "branches", "publish"]
  private static let datedKeys = ["date", "updated", "publish_on", "expires_on", "aliases"]

  private func text(of page: Page, _ change: (inout FrontMatterEdit) -> Void) -> String {
    guard var edit = FrontMatterEdit(page.source) else { return movedExpressions(page.text) }
    for key in ["title", "summary", "subject"] { edit.rewrite(key, moved) }
    for key in Self.datedKeys { edit.remove(key) }
    change(&edit)
    return edit.head + movedExpressions(page.text)
  }

  private func results(of page: Page) -> (path: String, text: String) {
    let name = String(page.source.path.split(separator: "/").last ?? "")
    let digits = name.prefix { $0.isASCII && $0.isNumber }
    let number = Int(digits).map { String($0 - 1) } ?? "0"
    let padded = String(repeating: "0", count: max(0, digits.count - number.count)) + number
    let rows = Targets.items(in: page.text).enumerated().map { index, item in
      "| \(index + 1) | \(inYearOfTargets(item).replacing("|", with: "\\|")) | |"
    }
    let text = """
      ---
      title: Kết quả thực hiện các chỉ tiêu năm \(to)
      ---

      Bảng: Chỉ tiêu năm \(to) và kết quả thực hiện

      | TT | Chỉ tiêu | Kết quả |
      |---:|---|---|
      \(rows.joined(separator: "\n"))

      """
    return ("\(path(page.folder + "/"))\(padded)-z-ket-qua-chi-tieu.md", movedExpressions(text))
  }

  /// A target as the report of its own year words it: what was next year then is this year now.
  private func inYearOfTargets(_ item: String) -> String {
    item.replacing(/\{\{\s*(next )?year\s*\}\}/) { $0.output.1 == nil ? "{{ last year }}" : "{{ year }}" }
  }

  /// A text in which every number of the two years is a year later.
  private func moved(_ text: String) -> String {
    text.replacing(String(from + 1), with: "\u{0}").replacing(String(from), with: String(to))
      .replacing("\u{0}", with: String(to + 1))
  }

  /// A text in which only `{{ … }}` moves along, each year by as many years as the report.
  private func movedExpressions(_ text: String) -> String {
    text.replacing(/\{\{[^{}]*\}\}/) { match in
      match.output.replacing(/\b[0-9]{4}\b/) { year in
        Int(year.output).map { String($0 + to - from) } ?? String(year.output)
      }
    }
  }
}
