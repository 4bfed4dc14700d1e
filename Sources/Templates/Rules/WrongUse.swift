import Diagnostics

extension Rule {
  static let wrongUse = Rule(
    id: "templates/wrong-use",
    title: Wording(
      vi: "Mỗi trường phải được dùng đúng kiểu của nó: chữ thì in ra, danh sách thì lặp",
      en: "Each field is used as its type asks: a text is printed, a list is repeated"),
    reason: Wording(
      vi: "In một danh sách, hay mở một đoạn trên nhóm chữ có tên, cho ra chữ vô nghĩa hoặc chỗ trống.",
      en: "Printing a list, or opening a section over named texts, gives gibberish or nothing."),
    breaks: [
      Example("templates/page.mustache", "<p>↓{{menu}}</p>\n"),
      Example("templates/page.mustache", "<p>↓{{page.illustrative}}</p>\n"),
      Example("templates/page.mustache", "<p>↓{{#strings}}x{{/strings}}</p>\n"),
    ],
    keeps: [
      Example("templates/page.mustache", "{{#menu}}{{title}}{{/menu}}{{#page.illustrative}}x{{/page.illustrative}}\n")
    ])
}

extension Diagnostic {
  static func notText(_ name: String, _ type: ViewFieldType, at location: Location) -> Diagnostic {
    Rule.wrongUse.finding(
      at: location,
      Wording(vi: "“\(name)” không phải là chữ để in ra", en: "“\(name)” is no text to be printed"),
      found: type.wording,
      help: Wording(
        vi: "Dùng {{#\(name)}}…{{/\(name)}} và một trường bên trong",
        en: "Use {{#\(name)}}…{{/\(name)}} and a field inside"))
  }

  static func sectionOverTexts(_ name: String, at location: Location) -> Diagnostic {
    Rule.wrongUse.finding(
      at: location,
      Wording(
        vi: "“\(name)” là nhóm chữ có tên, không mở thành đoạn được",
        en: "“\(name)” holds named texts and has no section"),
      help: Wording(vi: "Dùng {{\(name).tên}}", en: "Use {{\(name).key}}"))
  }
}

extension ViewFieldType {
  /// What a field of this type is, as the reference and messages say it.
  var wording: Wording {
    switch self {
    case .text: Wording(vi: "chữ", en: "text")
    case .html: Wording(vi: "HTML", en: "HTML")
    case .flag: Wording(vi: "có hoặc không", en: "yes or no")
    case .view: Wording(vi: "nhóm trường", en: "group of fields")
    case .list: Wording(vi: "danh sách", en: "list")
    case .texts: Wording(vi: "nhóm chữ có tên", en: "named texts")
    }
  }
}
