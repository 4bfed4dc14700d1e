import Diagnostics

extension Rule {
  package static let unescaped = Rule(
    id: "templates/unescaped",
    title: Wording(
      vi: "Chữ in bằng {{tên}}, chỉ trường HTML mới in bằng {{{tên}}}",
      en: "Text is printed by {{name}}; only a field of HTML by {{{name}}}"),
    reason: Wording(
      vi: "Chữ của người viết mà in thẳng thành HTML thì một dấu “<” cũng làm hỏng trang, và kẻ xấu chèn được mã.",
      en: "A writer's text that becomes HTML as it is breaks the page at a “<” and lets code in."),
    breaks: [
      Example("templates/page.mustache", "<h1>↓{{{page.title}}}</h1>\n"),
      Example("templates/page.mustache", "<h1>↓{{&page.title}}</h1>\n"),
      Example("templates/page.mustache", "<div>↓{{page.body}}</div>\n"),
    ],
    keeps: [Example("templates/page.mustache", "<h1>{{page.title}}</h1>{{{page.body}}}\n")])
}

extension Diagnostic {
  static func unescapedText(_ name: String, at location: Location) -> Diagnostic {
    Rule.unescaped.finding(
      at: location,
      Wording(vi: "“\(name)” là chữ, không phải HTML", en: "“\(name)” is text and no HTML"),
      help: Wording(vi: "Viết {{\(name)}}", en: "Write {{\(name)}}"))
  }

  static func escapedHTML(_ name: String, at location: Location) -> Diagnostic {
    Rule.unescaped.finding(
      at: location,
      Wording(
        vi: "“\(name)” là HTML; in thế này người đọc sẽ thấy các thẻ",
        en: "“\(name)” is HTML; like this its tags would show"),
      help: Wording(vi: "Viết {{{\(name)}}}", en: "Write {{{\(name)}}}"))
  }
}
