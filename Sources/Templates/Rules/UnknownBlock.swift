import Diagnostics

extension Rule {
  static let unknownBlock = Rule(
    id: "templates/unknown-block",
    title: Wording(
      vi: "Khối thay thế phải có trong mẫu được kế thừa",
      en: "A block that replaces one exists in the inherited template"),
    reason: Wording(
      vi: "Khối sai tên không thay được gì: nội dung của nó biến mất khỏi trang.",
      en: "A block of a wrong name replaces nothing, and what it holds is not on the page."),
    breaks: [
      Example([
        .init("templates/page.mustache", "{{<khung}}↓{{$mian}}x{{/mian}}{{/khung}}\n"),
        .init("templates/khung.mustache", "<main>{{$main}}{{/main}}</main>\n"),
      ])
    ],
    keeps: [
      Example([
        .init("templates/page.mustache", "{{<khung}}{{$main}}x{{/main}}{{/khung}}\n"),
        .init("templates/khung.mustache", "<main>{{$main}}{{/main}}</main>\n"),
      ])
    ])
}

extension Diagnostic {
  static func unknownBlock(_ name: String, of parent: String, among names: [String], at location: Location)
    -> Diagnostic
  {
    Rule.unknownBlock.finding(
      at: location,
      Wording(vi: "Mẫu “\(parent)” không có khối “\(name)”", en: "The template “\(parent)” has no block “\(name)”"),
      required: names.isEmpty
        ? nil
        : Wording(vi: "Một trong: \(names.joined(separator: ", "))", en: "One of: \(names.joined(separator: ", "))"),
      help: NearestName.of(name, among: names).map {
        Wording(vi: "Đổi “\(name)” thành “\($0)”", en: "Change “\(name)” to “\($0)”")
      } ?? Wording(vi: "Bỏ khối này", en: "Remove the block"))
  }
}
