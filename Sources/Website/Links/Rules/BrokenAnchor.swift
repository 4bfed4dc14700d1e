import Diagnostics

extension EditionCheck {
  /// A link's `#fragment` must be the id of something on the page it leads to.
  package static let brokenAnchor = EditionCheck(rule: .brokenAnchor) { edition in
    let targets = Set(edition.anchors.map(\.target))
    let ids = edition.ids.filter { targets.contains($0.key) }.mapValues(\.all)
    var findings = Findings()
    for anchor in edition.anchors {
      // An output without ids (a picture, a feed) takes any fragment: what it means there is not ours to know.
      guard let ids = ids[anchor.target], !ids.contains(anchor.fragment) else { continue }
      findings.add(.brokenAnchor, in: anchor.location.file, count: anchor.count) { .brokenAnchor(anchor, among: ids) }
    }
    return findings.all
  }
}

extension Diagnostic {
  fileprivate static func brokenAnchor(_ anchor: Rendered.Anchor, among ids: Set<String>) -> Diagnostic {
    let nearest = NearestName.of(anchor.fragment, among: ids)
    return Rule.brokenAnchor.finding(
      at: anchor.location,
      Wording(
        vi: "Liên kết trỏ tới mục “#\(anchor.fragment)”, nhưng trang đích không có mục này",
        en: "The link leads to “#\(anchor.fragment)”, and the page it leads to has no such place"),
      required: Wording(
        vi: "Phần sau dấu # là mã của một đề mục trên trang đích",
        en: "The part after # is the id of a heading there"),
      help: nearest.map {
        Wording(vi: "Đổi “#\(anchor.fragment)” thành “#\($0)”", en: "Change “#\(anchor.fragment)” to “#\($0)”")
      }
        ?? Wording(
          vi: "Mở trang đích, chép lại đề mục cần trỏ tới, hoặc bỏ phần “#\(anchor.fragment)”",
          en: "Look the heading up on that page, or drop “#\(anchor.fragment)”"))
  }
}

extension Rule {
  package static let brokenAnchor = Rule(
    id: "links/broken-anchor",
    title: Wording(
      vi: "Liên kết tới một mục phải dẫn tới mục có trên trang đích",
      en: "A link to a place inside a page leads to a place that exists"),
    reason: Wording(
      vi: "Khi đề mục đổi tên, liên kết cũ mở trang đích ở đầu trang và người đọc không tìm thấy điều cần đọc.",
      en:
        "When a heading is renamed, the old link opens the page at its top, and the reader does not find what was meant."
    ),
    breaks: [
      Example("content/bai.md", "---\ntitle: Bài\n---\n\n↓[xem](#khong-co)\n\n## Kết quả\n"),
      Example([
        .init("content/a.md", "---\ntitle: A\n---\n\n↓[xem](b.md#ket-qa)\n"),
        .init("content/b.md", "---\ntitle: B\n---\n\n## Kết quả\n"),
      ]),
    ],
    keeps: [
      Example("content/bai.md", "---\ntitle: Bài\n---\n\n[xem](#ket-qua)\n\n## Kết quả\n"),
      Example([
        .init("content/a.md", "---\ntitle: A\n---\n\n[xem](b.md#ket-qua)\n"),
        .init("content/b.md", "---\ntitle: B\n---\n\n## Kết quả\n"),
      ]),
    ])
}
