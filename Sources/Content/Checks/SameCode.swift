import Diagnostics

extension SiteCheck {
  /// No two branches share a code; the page of a branch in another language is that of the same branch.
  package static let sameCode = SiteCheck(rule: .sameCode) { site in
    var first: [String: String] = [:]
    return site.pages.compactMap { page -> Diagnostic? in
      guard case .branch(let branch) = page.details, page.translationOf == nil else { return nil }
      guard let earlier = first[branch.code] else {
        first[branch.code] = page.source.path
        return nil
      }
      return Rule.sameCode.finding(
        at: page.fieldLocation("code"),
        Wording(
          vi: "Mã “\(branch.code)” đã là mã của chi bộ ở \(earlier)",
          en: "The code “\(branch.code)” is that of the branch of \(earlier) already"),
        help: Wording(
          vi: "Đặt mã khác cho một trong hai chi bộ; bản dịch của một trang thì khai translation_of",
          en: "Give one of the two another code; the translation of a page says translation_of"))
    }
  }
}

extension Rule {
  package static let sameCode = Rule(
    id: "figures/same-code",
    title: Wording(vi: "Hai chi bộ không dùng chung một mã", en: "No two branches share a code"),
    reason: Wording(
      vi: "Số liệu ghi theo mã; hai chi bộ chung mã thì không biết số của chi bộ nào.",
      en: "Figures go by the code; of two branches with one nobody knows whose they are."),
    breaks: [Example([page("a", "mot"), page("b", "↓mot")])],
    keeps: [
      Example([page("a", "mot"), page("b", "hai")]),
      Example([page("a", "mot"), page("a-en", "mot\nlanguage: en\ntranslation_of: a.md")]),
    ])

  private static func page(_ name: String, _ code: String) -> Example.File {
    .init("content/to-chuc/chi-bo/\(name).md", "---\ntitle: Chi bộ \(name)\ntype: department\ncode: \(code)\n---\n")
  }
}
