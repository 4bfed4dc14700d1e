import Diagnostics

extension Rule {
  package static let unknownFigure = Rule(
    id: "content/unknown-figure",
    title: Wording(
      vi: "Số liệu ghi trong {{ }} phải là số liệu có thật của trang thông tin",
      en: "A figure named in {{ }} is one that the site has"),
    reason: Wording(
      vi: "Số trong bài được lấy từ nơi đã khai; tên sai thì không có số nào để thay vào, và câu văn sẽ thiếu.",
      en:
        "Numbers in prose are taken from where they are stated; a wrong name has none, and the sentence would lack it."),
    breaks: [
      Example([.init("content/dang-uy.md", committee), .init("content/a.md", page("↓{{ members.totl }} đảng viên"))]),
      Example("content/a.md", page("↓{{ members.total }} đảng viên")),
    ],
    keeps: [
      Example([
        .init("content/dang-uy.md", committee),
        .init("content/a.md", page("{{ members.total }} đảng viên, {{branches.count}} chi bộ, `{{ members.totl }}`")),
      ])
    ])

  /// No figure has this name.
  func finding(at location: Location, unknown expression: String, names: [String], nearest: String?) -> Diagnostic {
    let list = names.joined(separator: ", ")
    return finding(
      at: location,
      Wording(vi: "Không có số liệu tên “\(expression)”", en: "There is no figure “\(expression)”"),
      required: Wording(vi: "Một trong các tên: \(list)", en: "One of \(list)"),
      help: nearest.map { Wording(vi: "Đổi thành “\($0)”", en: "Change it to “\($0)”") }
        ?? Wording(
          vi: "Dùng một tên trong danh sách, hoặc đặt đoạn này trong dấu ` ` nếu muốn hiện nguyên văn",
          en: "Use a name of the list, or put the passage between ` ` to show it as it stands"))
  }

  /// The name is known, and the site does not state its value.
  func finding(at location: Location, unstated name: String) -> Diagnostic {
    finding(
      at: location,
      Wording(vi: "Chưa có giá trị cho số liệu “\(name)”", en: "The figure “\(name)” has no value yet"),
      required: Wording(
        vi: "Một trang được công bố có kind: committee và mục “\(name)”",
        en: "A published page with kind: committee and “\(name)”"),
      help: Wording(
        vi: "Khai “\(name)” ở phần đầu của trang đảng ủy (content/to-chuc/dang-uy.md)",
        en: "State “\(name)” in the front matter of the committee’s page (content/to-chuc/dang-uy.md)"))
  }

  private static func page(_ text: String) -> String {
    "---\ntitle: A\n---\n\n\(text)\n"
  }

  private static let committee = """
    ---
    title: Đảng ủy
    kind: committee
    term: Nhiệm kỳ này
    posts:
      - post: Bí thư
        name: Người Thứ Nhất
    members.total: 9
    branches.count: 2
    ---

    """
}
