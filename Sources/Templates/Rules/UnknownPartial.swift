import Diagnostics

extension Rule {
  static let unknownPartial = Rule(
    id: "templates/unknown-partial",
    title: Wording(vi: "Mẫu được gọi tới phải có", en: "A template that is included exists"),
    reason: Wording(
      vi: "Gọi một mẫu không có thì chỗ đó trống, kể cả khi đó là khung của cả trang.",
      en: "A missing one leaves nothing in its place, even where it is the frame of the whole page."),
    breaks: [
      Example("templates/page.mustache", "↓{{>partials/mnu}}\n"),
      Example("templates/page.mustache", "↓{{<layuot}}{{/layuot}}\n"),
    ],
    keeps: [
      Example([
        .init("templates/page.mustache", "{{>partials/mau}}\n"),
        .init("templates/partials/mau.mustache", "{{page.title}}\n"),
      ])
    ])
}

extension Diagnostic {
  static func unknownPartial(_ name: String, among names: [String], at location: Location) -> Diagnostic {
    Rule.unknownPartial.finding(
      at: location,
      Wording(vi: "Không có mẫu “\(name)”", en: "There is no template “\(name)”"),
      required: Wording(vi: "Tệp templates/\(name).mustache", en: "The file templates/\(name).mustache"),
      help: NearestName.of(name, among: names).map {
        Wording(vi: "Đổi “\(name)” thành “\($0)”", en: "Change “\(name)” to “\($0)”")
      } ?? Wording(vi: "Tạo tệp đó, hoặc bỏ thẻ này", en: "Make that file, or remove the tag"))
  }
}
