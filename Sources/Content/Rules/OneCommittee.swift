import Diagnostics

extension Rule {
  static let oneCommittee = Rule(
    id: "content/one-committee",
    title: Wording(vi: "Mỗi trang thông tin có một trang đảng ủy", en: "A site has one committee"),
    reason: Wording(
      vi:
        "Số đảng viên, số chi bộ trong mọi bài viết lấy từ trang này; có hai trang thì không xác định được lấy số từ trang nào.",
      en: "Figures in every text come from this page; with two of them nobody knows which."),
    breaks: [
      Example([
        .init("content/to-chuc/dang-uy.md", committee("committee")),
        .init("content/to-chuc/khac.md", committee("↓committee")),
      ])
    ],
    keeps: [Example("content/gioi-thieu/dang-uy.md", committee("committee"))])

  private static func committee(_ kind: String) -> String {
    """
    ---
    title: Đảng ủy
    kind: \(kind)
    term: Nhiệm kỳ này
    posts:
      - {post: Bí thư, name: Người Thứ Nhất}
    members: {total: 9}
    branches.count: 2
    ---

    """
  }
}

extension Diagnostic {
  static func secondCommittee(first: String, at location: Location) -> Diagnostic {
    Rule.oneCommittee.finding(
      at: location,
      Wording(vi: "Đã có trang đảng ủy là \(first)", en: "The committee's page is already \(first)"),
      help: Wording(
        vi: "Xóa một trong hai trang, hoặc đổi “kind” của trang này",
        en: "Delete one of the two, or change this page's “kind”"))
  }
}

/// Counts the committees of a site.
struct CommitteeCount {
  private var first: String?
  private(set) var diagnostics: [Diagnostic] = []

  mutating func count(_ page: ReadPage) {
    guard page.kind.kind == .committee else { return }
    guard let first else {
      first = page.source.path
      return
    }
    diagnostics.append(.secondCommittee(first: first, at: page.fields.location(of: "kind")))
  }
}
