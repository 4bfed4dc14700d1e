import Foundation
import Vietnamese

/// Carries the texts of a report from its year into a later one: expressions move along, words stay as they are.
struct YearShift {
  let from: Int
  let to: Int

  /// `content/bao-cao/2026/…` in the folder of the new year.
  func path(_ path: String) -> String {
    path.replacing("/\(from)/", with: "/\(to)/", maxReplacements: 1)
  }

  /// The page of the report: what is to be filled in anew is empty, and it is no page of the site before it is ready.
  func index(_ page: Page, _ report: AnnualReport) -> String {
    var lines = ["title: \(scalar(moved(page.title)))"]
    if page.folder != "content/bao-cao/\(from)" || report.scope == .branches { lines.append("kind: annual-report") }
    lines += ["year: \(to)", "issuer: \(scalar(report.issuer))", "draft: true", "draft_number: 1"]
    if report.scope == .branches { lines.append("scope: branches") }
    if let signer = report.issue.signer { lines.append("signer: \(scalar(signer))") }
    if let post = report.issue.signerPost { lines.append("signer_post: \(scalar(post))") }
    if !report.recipients.isEmpty {
      lines.append("recipients: [\(report.recipients.map(scalar).joined(separator: ", "))]")
    }
    if let place = report.place { lines.append("place: \(scalar(place))") }
    if !report.marks.isEmpty { lines.append("marks: [\(report.marks.map(scalar).joined(separator: ", "))]") }
    if let addressee = report.addressee { lines.append("addressee: \(scalar(addressee))") }
    if report.layout != .party { lines.append("layout: \(report.layout.rawValue)") }
    if report.isDoubleSided { lines.append("double_sided: true") }
    if let separator = report.headingSeparator { lines.append("heading_separator: \(scalar(separator))") }
    return "---\n\(lines.joined(separator: "\n"))\n---\n" + movedExpressions(page.text)
  }

  /// A chapter; one that states targets brings with it a chapter that reports on them.
  func chapter(_ page: Page) -> [(path: String, text: String)] {
    guard case .reportChapter(let chapter) = page.details else { return [] }
    let head = String(decoding: page.source.bytes[page.source.start..<page.body.lowerBound], as: UTF8.self)
    let text = head.replacing(page.title, with: moved(page.title)) + movedExpressions(page.text)
    let own = (path: path(page.source.path), text: text)
    return chapter.statesTargets ? [results(of: page), own] : [own]
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

  private func scalar(_ text: String) -> String { YAMLQuoting.scalar(text) }
}
