import Diagnostics
import Foundation

/// Carries the texts of a report from its year into a later one: expressions and titles move along, what was typed of the year
/// before is marked.
struct YearShift {
  let from: Int
  let to: Int

  /// The folder of last year's report in the new year: `content/bao-cao/2027/chi-bo`, `content/bao-cao/2027-chi-bo`. One whose
  /// path names no year has its new place among the reports of the new one.
  func folder(_ folder: String) -> String {
    let moved = movedYears(folder)
    guard moved == folder else { return moved }
    let name = PagePath.name(of: folder)
    return "content/bao-cao/\(to)/\(name)"
  }

  /// The page of the report: what was filled in when last year's was issued and the decision to publish it are out, and it is
  /// the first draft. Everything else stays as it is written.
  func index(_ page: Page) -> String {
    head(of: page) { edit in
      for key in Self.issuedKeys { edit.remove(key) }
      if page.audience == .public { edit.remove("audience") }
      edit.rewrite("year", movedYears)
      if edit.has("draft_number") {
        edit.set("draft_number", to: "1")
      } else {
        edit.insert([("draft_number", "1")], behind: "issuer")
      }
    } + body(page, isAnnex: false, statesTargets: false)
  }

  /// A chapter other than the one that reports on targets.
  func chapter(_ page: Page) -> String {
    let chapter = page.chapter
    return head(of: page)
      + body(page, isAnnex: chapter?.isAnnex ?? false, statesTargets: chapter?.statesTargets ?? false)
  }

  /// What belongs to the report of the year before alone: its number, days, addresses, what is filled in for branches, and
  /// what of it was decided to be published. A report is a draft by its number.
  private static let issuedKeys = ["number", "signed_on", "branches", "publish", "draft"]
  private static let datedKeys = ["date", "updated", "publish_on", "expires_on", "aliases"]

  /// The front matter of a page with its two lines `---`.
  func head(of page: Page, _ change: (inout FrontMatterEdit) -> Void = { _ in }) -> String {
    guard var edit = FrontMatterEdit(page.source) else { return "" }
    for key in ["title", "summary", "subject"] { edit.rewrite(key, movedYears) }
    for key in Self.datedKeys { edit.remove(key) }
    change(&edit)
    return edit.head
  }

  private func body(_ page: Page, isAnnex: Bool, statesTargets: Bool) -> String {
    let text = page.text
    let unix = text.replacing("\r\n", with: "\n")
    let carried = movedExpressions(CarriedBody(isAnnex: isAnnex, statesTargets: statesTargets).carried(unix))
    return unix == text ? carried : carried.replacing("\n", with: "\r\n")
  }

  /// A target as the report of its own year words it: what was next year then is this year now.
  func inYearOfTargets(_ item: String) -> String {
    movedExpressions(
      item.replacing(/\{\{\s*(next )?year\s*\}\}/) { $0.output.1 == nil ? "{{ last year }}" : "{{ year }}" })
  }

  /// A text in which every number of the two years is a year later.
  func movedYears(_ text: String) -> String {
    text.replacing(/[0-9]+/) { digits in
      let year = Int(digits.output)
      return year == from || year == from + 1 ? String((year ?? 0) + to - from) : String(digits.output)
    }
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
