import Diagnostics

extension SiteCheck {
  /// As many branch pages as the committee states to have branches, where the site describes branches at all.
  package static let branchesCount = SiteCheck(rule: .branchesCount) { site in
    guard let (page, committee) = site.committee else { return [] }
    let branches = site.pages.filter { $0.kind == .branch }
    let hidden = site.omissions.contains { $0.kind == .branch }
    guard !branches.isEmpty, !hidden, branches.count != committee.branchesCount else { return [] }
    let names = branches.map(\.source.path).joined(separator: ", ")
    return [
      Rule.branchesCount.finding(
        at: page.fieldLocation("branches.count"),
        Wording(
          vi: "Số chi bộ đã khai là \(committee.branchesCount), nhưng có \(branches.count) trang chi bộ",
          en: "\(committee.branchesCount) branches are stated, and \(branches.count) branch pages exist"),
        required: Wording(
          vi: "Số chi bộ đã khai = số trang chi bộ", en: "The stated number equals the number of branch pages"),
        found: Wording(
          vi: "\(committee.branchesCount) ≠ \(branches.count) (\(names))",
          en: "\(committee.branchesCount) ≠ \(branches.count) (\(names))"),
        help: Wording(
          vi: "Sửa “branches.count” cho đúng, hoặc thêm, bớt trang trong content/to-chuc/chi-bo/",
          en: "Correct “branches.count”, or add or remove pages in content/to-chuc/chi-bo/"))
    ]
  }
}

extension Rule {
  package static let branchesCount = Rule(
    id: "figures/branches-count",
    title: Wording(
      vi: "Số chi bộ mà đảng bộ khai phải bằng số trang chi bộ",
      en: "The number of branches that the committee states equals the number of branch pages"),
    reason: Wording(
      vi: "Số ghi ở trang giới thiệu khác số trang chi bộ: số liệu không thống nhất.",
      en: "One page states a number and the list of branches shows another: the reader cannot tell which is true."),
    breaks: [
      Example([
        .init("content/to-chuc/dang-uy.md", committee(stating: "↓2")),
        .init("content/to-chuc/chi-bo/mot.md", "---\ntitle: Chi bộ Một\ncode: mot\ntype: department\n---\n"),
      ])
    ],
    keeps: [
      Example([
        .init("content/to-chuc/dang-uy.md", committee(stating: "1")),
        .init("content/to-chuc/chi-bo/mot.md", "---\ntitle: Chi bộ Một\ncode: mot\ntype: department\n---\n"),
      ]),
      Example("content/to-chuc/dang-uy.md", committee(stating: "2")),
    ])

  private static func committee(stating count: String) -> String {
    """
    ---
    title: Đảng ủy
    kind: committee
    term: Nhiệm kỳ này
    posts:
      - post: Bí thư
        name: Người Thứ Nhất
    members.total: 9
    branches.count: \(count)
    ---

    """
  }
}
