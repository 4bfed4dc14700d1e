import Diagnostics

extension Rule {
  static let unknownKindName = Rule(
    id: "kinds/unknown-name",
    title: Wording(
      vi: "Loại bài chỉ nhắc tới những mục và loại bài đã khai",
      en: "A kind names only keys and kinds that are declared"),
    reason: Wording(
      vi: "Ghi sai tên thì danh sách thiếu thông tin, điều kiện giữa hai mục không được kiểm tra.",
      en: "A wrong name leaves a fact out of lists, and what two keys must keep unchecked."),
    breaks: [
      Example("kinds/hop.yaml", fields + "facts: [↓chai]\n"),
      Example("kinds/hop.yaml", fields + "rules:\n  - notBefore: ↓[until, date]\n"),
      Example(
        "kinds/hop.yaml",
        "name: {vi: Họp, en: Meeting}\nfields:\n  ↓body:\n    type: page\n    of: organization\n    doc: {vi: Tổ chức, en: Body}\n"
      ),
    ],
    keeps: [
      Example("kinds/hop.yaml", fields + "facts: [place]\n"),
      Example(
        "kinds/hop.yaml",
        "name: {vi: Họp, en: Meeting}\nfields:\n  until:\n    type: date\n    doc: {vi: Đến ngày, en: Until}\nrules:\n  - notBefore: [until, date]\n"
      ),
    ])

  private static let fields =
    "name: {vi: Họp, en: Meeting}\nfields:\n  place:\n    type: text\n    doc: {vi: Nơi họp, en: Where}\n"
}

extension Diagnostic {
  /// A name that `key` of a kind holds and that nothing has which may stand there.
  static func unknownKindName(_ name: String, of key: String, among names: [String], at location: Location)
    -> Diagnostic
  {
    let list =
      names.isEmpty
      ? Wording(vi: "không có mục nào dùng được", en: "none can") : Wording(verbatim: names.joined(separator: ", "))
    return Rule.unknownKindName.finding(
      at: location,
      Wording(vi: "“\(name)” không dùng được ở “\(key)”", en: "“\(name)” cannot stand in “\(key)”"),
      required: Wording(vi: "Một trong: \(list.vi)", en: "One of: \(list.en)"),
      help: NearestName.of(name, among: names).map {
        Wording(vi: "Đổi “\(name)” thành “\($0)”", en: "Change “\(name)” to “\($0)”")
      } ?? Wording(vi: "Chọn một tên trong danh sách, hoặc khai mục đó", en: "Choose a name of the list, or declare it")
    )
  }
}
