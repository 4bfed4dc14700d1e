import Diagnostics

extension Rule {
  package static let unknownFigure = Rule(
    id: "content/unknown-figure",
    title: Wording(
      vi: "Số liệu, bảng, biểu đồ ghi trong {{ }} phải có trong danh mục số liệu",
      en: "A figure, table or chart named in {{ }} is one that the site has"),
    reason: Wording(
      vi: "Số trong bài được lấy từ nơi đã khai; tên sai thì không có số nào để thay vào, và câu văn sẽ thiếu.",
      en:
        "Numbers in prose are taken from where they are stated; a wrong name has none, and the sentence would lack it."),
    breaks: [
      Example([.init("content/dang-uy.md", committee), .init("content/a.md", page("↓{{ members.totl }} đảng viên"))]),
      Example("content/a.md", page("↓{{ members.total }} đảng viên")),
      Example("content/a.md", page("↓{{ table branchs }}")),
      Example("content/a.md", page("↓{{ tabel branches }}")),
      Example("content/a.md", page("↓{{ chart }}")),
      Example([
        .init("content/dang-uy.md", committee), .init("content/a.md", page("↓{{ share members.total }} đảng viên")),
      ]),
    ],
    keeps: [
      Example([
        .init("content/dang-uy.md", committee),
        .init("content/a.md", page("{{ members.total }} đảng viên, {{branches.count}} chi bộ, `{{ members.totl }}`")),
      ])
    ])

  /// Nothing has this name.
  func finding(at location: Location, unknown text: String) -> Diagnostic {
    let names = FigureNames.like(text)
    return finding(
      at: location,
      Wording(
        vi: "Không có số liệu, bảng hay biểu đồ tên “\(text)”", en: "There is no figure, table or chart “\(text)”"),
      required: names.required,
      help: names.nearest.map { Wording(vi: "Đổi thành “\($0)”", en: "Change it to “\($0)”") }
        ?? Wording(
          vi: "Dùng một tên có trong danh mục, hoặc đặt đoạn này trong dấu ` ` nếu muốn hiện nguyên văn",
          en: "Use a name that exists, or put the passage between ` ` to show it as it stands"))
  }

  /// `table` or another verb that stands alone.
  func finding(at location: Location, withoutName verb: FigureVerb) -> Diagnostic {
    let names = FigureNames.after(verb)
    return finding(
      at: location,
      Wording(vi: "Sau “\(verb.rawValue)” chưa có tên", en: "There is no name after “\(verb.rawValue)”"),
      required: names.required,
      help: Wording(
        vi: "Ghi tên sau “\(verb.rawValue)”, như {{ \(verb.rawValue) \(names.example) }}",
        en: "Write a name after “\(verb.rawValue)”, as {{ \(verb.rawValue) \(names.example) }}"))
  }

  /// The share of what is no part of anything, or of nothing.
  func finding(at location: Location, noWhole name: String) -> Diagnostic {
    finding(
      at: location,
      Wording(vi: "Số liệu “\(name)” không có tỷ lệ", en: "The figure “\(name)” has no share"),
      required: Wording(
        vi: "Một số liệu là phần của một tổng số khác 0", en: "A figure that is a part of a whole that is not 0"),
      help: Wording(
        vi: "Bỏ chữ “share”, hoặc dùng số liệu là một phần, như members.women",
        en: "Leave out “share”, or use a figure that is a part, as members.women"))
  }

  /// What the whole committee has and no branch.
  func finding(at location: Location, notOfBranch subject: String) -> Diagnostic {
    finding(
      at: location,
      Wording(vi: "“\(subject)” không có số riêng của chi bộ", en: "“\(subject)” is not told of a single branch"),
      required: Wording(
        vi: "Trong báo cáo của chi bộ: số liệu lấy từ bảng có cột mã chi bộ",
        en: "In a branch’s report: a figure of a table whose rows are branches’"),
      help: Wording(
        vi: "Bỏ chỗ này khỏi báo cáo của chi bộ, hoặc viết câu không dùng số",
        en: "Leave it out of the branch’s report, or write the sentence without the number"))
  }

  /// The name is known, and the site does not state its value.
  func finding(at location: Location, unstated name: String) -> Diagnostic {
    finding(
      at: location,
      Wording(vi: "Chưa có giá trị cho số liệu “\(name)”", en: "The figure “\(name)” has no value yet"),
      required: Wording(
        vi: "Bảng số liệu của một năm, hoặc một trang được công bố có kind: committee và mục “\(name)”",
        en: "The tables of a year, or a published page with kind: committee and “\(name)”"),
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
