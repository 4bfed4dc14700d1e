import Diagnostics
import Input
import Vietnamese

extension Rule {
  static let implausibleYear = Rule(
    id: "content/implausible-year", severity: .warning,
    title: Wording(
      vi: "Năm trong phần khai báo từ 1930 đến năm năm sau năm nay",
      en: "Years in front matter lie between 1930 and five years from now"),
    reason: Wording(
      vi:
        "Đảng thành lập ngày 03/02/1930; năm ngoài khoảng này thường do gõ nhầm, như 0026, 2206, và bài sẽ đứng sai chỗ trong mọi danh sách.",
      en:
        "The Party was founded on 03/02/1930; other years are mostly slips such as 0026 or 2206, and put the page in the wrong place of every list."
    ),
    breaks: [
      Example("content/tin-tuc/tin.md", "---\ntitle: Tin\ndate: ↓31/12/0026\n---\n"),
      Example("content/tin-tuc/tin.md", "---\ntitle: Tin\ndate: ↓2206-09-05\n---\n"),
      Example("content/bai.md", "---\ntitle: Bài\nexpires_on: ↓2062-09-05\n---\n"),
    ],
    keeps: [
      Example("content/tin-tuc/tin.md", "---\ntitle: Tin\ndate: 1930-02-03\nexpires_on: 2031-12-31\n---\n")
    ])
}

/// Looks for years that are no years of a committee.
enum ImplausibleYear {
  /// The year in which the Party was founded (Văn kiện Đảng toàn tập, tập 2: 03/02/1930).
  private static let first = 1930
  /// Terms of office last five years, and nothing is dated beyond the next.
  private static let ahead = 5

  /// The findings for the dates of pages, those in groups and lists too; `today` is the day of the build.
  static func findings(_ pages: [ReadPage], today: CalendarDate) -> [Diagnostic] {
    // Whoever reads a site for its contents alone, as `kyyeu new report` does, names no day: it is in the year 1.
    guard first <= today.year + ahead else { return [] }
    return pages.flatMap { page in
      let fields = page.kind.commonFields + page.kind.ownFields
      return page.common.written.flatMap { findings($0, fields, in: page.source, today) }
    }
  }

  private static func findings(
    _ entry: YAMLNode.Entry, _ fields: [Field], in source: SourceText, _ today: CalendarDate
  ) -> [Diagnostic] {
    guard let key = entry.key.scalar, let field = fields.first(where: { $0.name == key }) else { return [] }
    switch field.type {
    case .date:
      guard let text = entry.value.word, let date = CalendarDate(text),
        !(first...today.year + ahead).contains(date.year)
      else { return [] }
      return [
        .implausibleYear(
          date, written: text, of: key, bounds: first...today.year + ahead, today, at: entry.value.location(in: source))
      ]
    case .record(let inner): return (entry.value.entries ?? []).flatMap { findings($0, inner, in: source, today) }
    case .records(let inner):
      guard case .sequence(let items) = entry.value.content else { return [] }
      return items.flatMap { ($0.entries ?? []).flatMap { findings($0, inner, in: source, today) } }
    default: return []
    }
  }

  /// The year that is most likely meant: of those within the bounds that differ in one digit or by two digits that changed places the
  /// one nearest to now; nil where none does.
  static func meant(by year: Int, within bounds: ClosedRange<Int>, today: CalendarDate) -> Int? {
    let written = digits(year)
    return bounds.filter { candidate in
      let other = digits(candidate)
      let differing = written.indices.filter { written[$0] != other[$0] }
      return differing.count == 1
        || differing.count == 2 && written[differing[0]] == other[differing[1]]
          && written[differing[1]] == other[differing[0]]
    }.min { abs($0 - today.year) < abs($1 - today.year) }
  }

  private static func digits(_ year: Int) -> [Character] { Array(String(10_000 + year).dropFirst()) }
}

extension Diagnostic {
  fileprivate static func implausibleYear(
    _ date: CalendarDate, written: String, of key: String, bounds: ClosedRange<Int>, _ today: CalendarDate,
    at location: Location
  ) -> Diagnostic {
    let year = String(date.iso.prefix(4))
    let corrected = ImplausibleYear.meant(by: date.year, within: bounds, today: today).flatMap {
      CalendarDate(year: $0, month: date.month, day: date.day)
    }
    return Rule.implausibleYear.finding(
      at: location,
      Wording(
        vi: "Năm \(year) ở “\(key)” khó là năm đúng", en: "The year \(year) of “\(key)” is hardly meant"),
      required: Wording(
        vi: "Năm từ \(bounds.lowerBound) đến \(bounds.upperBound)",
        en: "A year from \(bounds.lowerBound) to \(bounds.upperBound)"),
      help: corrected.map { written.contains("/") ? $0.numeric : $0.iso }.map {
        Wording(vi: "Đổi thành \($0) nếu đúng là ngày đó", en: "Change it to \($0) if that is meant")
      }
        ?? Wording(vi: "Xem lại năm", en: "Look at the year again"))
  }
}
