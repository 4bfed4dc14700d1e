import Diagnostics

extension Rule {
  package static let unknownBaseLayout = Rule(
    id: "layouts/unknown-base",
    title: Wording(
      vi: "Thể thức được dựa vào (“extends”) phải có", en: "The layout that another one rests on (“extends”) exists"),
    reason: Wording(
      vi: "Thể thức dựa vào một thể thức không có thì thiếu lề, cỡ chữ và lời; báo cáo không in được.",
      en: "A layout that rests on nothing lacks margins, sizes and words, and no report can be printed in it."),
    breaks: [
      Example("templates/layouts/khoa.yaml", "extends: ↓stat\n"),
      Example("templates/layouts/khoa.yaml", "extends: ↓khoa\n"),
      Example([
        .init("templates/layouts/a.yaml", "extends: b\n"), .init("templates/layouts/b.yaml", "extends: ↓a\n"),
      ]),
    ],
    keeps: [
      Example("templates/layouts/khoa.yaml", "extends: state\n"),
      // The site's own file changes the shipped one of its name.
      Example("templates/layouts/state.yaml", "extends: state\npage:\n  binding: 35 mm\n"),
    ])
}

extension Diagnostic {
  /// `others` are the layouts that it may rest on.
  static func unknownBaseLayout(_ name: String, isCycle: Bool, others: [String], at location: Location) -> Diagnostic {
    let message =
      isCycle
      ? Wording(
        vi: "Thể thức “\(name)” lại dựa vào chính thể thức này", en: "The layout “\(name)” itself rests on this one")
      : Wording(vi: "Không có thể thức “\(name)” để dựa vào", en: "There is no layout “\(name)” to rest on")
    let list = others.joined(separator: ", ")
    return Rule.unknownBaseLayout.finding(
      at: location, message, required: Wording(vi: "Một trong: \(list)", en: "One of: \(list)"),
      help: NearestName.of(name, among: others).map {
        Wording(vi: "Đổi thành “\($0)”", en: "Change it to “\($0)”")
      }
        ?? Wording(
          vi: "Chọn một thể thức khác, hoặc xóa dòng này và ghi đủ các mục",
          en: "Choose another layout, or delete this line and write every key"))
  }
}
