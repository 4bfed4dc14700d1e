import Diagnostics

extension Rule {
  static let templateSyntax = Rule(
    id: "templates/syntax",
    title: Wording(
      vi: "Các thẻ {{…}} của mẫu phải đóng mở đúng cặp và thuộc loại được hỗ trợ",
      en: "The {{…}} tags of a template are closed in order and of a supported sort"),
    reason: Wording(
      vi:
        "Thẻ thiếu phần đóng, hoặc thuộc loại không kiểm tra được, làm trang thiếu mất một đoạn mà không có cảnh báo.",
      en: "A tag that is not closed, or of a sort that cannot be checked, leaves a hole in the page without a word."),
    breaks: [
      Example("templates/page.mustache", "<p>\n↓{{page.title</p>\n"),
      Example("templates/page.mustache", "<p>\n↓{{#page}}\n</p>\n"),
      Example("templates/page.mustache", "<p>{{#page}}↓{{/head}}</p>\n"),
      Example("templates/page.mustache", "<p>↓{{=<% %>=}}</p>\n"),
      Example("templates/page.mustache", "{{<layout}}\n↓Chữ\n{{/layout}}\n"),
    ],
    keeps: [Example("templates/page.mustache", "<p>{{#page}}{{! lời ghi }}{{title}}{{/page}}</p>\n")])
}

extension Diagnostic {
  static func unclosedTag(at location: Location) -> Diagnostic {
    Rule.templateSyntax.finding(
      at: location, Wording(vi: "Thẻ mở bằng “{{” nhưng không có “}}”", en: "The tag begins with “{{” and has no “}}”"),
      help: Wording(vi: "Thêm “}}” vào cuối thẻ", en: "Add “}}” at the end of the tag"))
  }

  static func unclosedSection(_ tag: MustacheTag, at location: Location) -> Diagnostic {
    Rule.templateSyntax.finding(
      at: location,
      Wording(vi: "Đoạn “\(tag.name)” không có thẻ đóng", en: "The section “\(tag.name)” is never closed"),
      help: Wording(vi: "Thêm {{/\(tag.name)}} sau đoạn này", en: "Add {{/\(tag.name)}} after it"))
  }

  static func strayClose(_ tag: MustacheTag, inside opening: MustacheTag?, at location: Location) -> Diagnostic {
    Rule.templateSyntax.finding(
      at: location,
      Wording(
        vi: "Thẻ đóng “\(tag.name)” không khớp với thẻ mở nào",
        en: "“\(tag.name)” is closed here and was not opened last"),
      required: opening.map { Wording(vi: "Đóng “\($0.name)” trước", en: "“\($0.name)” is closed first") },
      help: opening.map {
        Wording(vi: "Đổi thành {{/\($0.name)}}, hoặc bỏ thẻ này", en: "Change it to {{/\($0.name)}}, or remove it")
      } ?? Wording(vi: "Bỏ thẻ này", en: "Remove it"))
  }

  static func foreignTag(_ tag: MustacheTag, at location: Location) -> Diagnostic {
    Rule.templateSyntax.finding(
      at: location,
      Wording(
        vi: "Thẻ “\(tag.name)” không thuộc loại được hỗ trợ", en: "The tag “\(tag.name)” is of no supported sort"),
      required: Wording(
        vi: "Tên gồm chữ cái không dấu, chữ số, dấu gạch dưới, nối bằng dấu chấm",
        en: "Names of ASCII letters, digits and underscores, joined by full stops"),
      help: Wording(
        vi: "Dùng một trường trong `kyyeu explain template page`",
        en: "Use a field that `kyyeu explain template page` lists")
    )
  }

  static func outsideBlocks(at location: Location, parent: String) -> Diagnostic {
    Rule.templateSyntax.finding(
      at: location,
      Wording(
        vi: "Nội dung này nằm trong “\(parent)” mà không thuộc khối nào, nên sẽ không bao giờ hiện ra",
        en: "This stands inside “\(parent)” and in none of its blocks, so it would never be shown"),
      help: Wording(
        vi: "Đặt nó vào giữa {{$tên-khối}} và {{/tên-khối}}", en: "Put it between {{$block}} and {{/block}}"))
  }
}
