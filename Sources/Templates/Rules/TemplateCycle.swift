import Diagnostics

extension Rule {
  static let templateCycle = Rule(
    id: "templates/cycle",
    title: Wording(
      vi: "Mẫu không được gọi vòng lại chính nó", en: "A template does not include itself, directly or by others"),
    reason: Wording(
      vi: "Vòng gọi không có điểm dừng làm chương trình cạn bộ nhớ.", en: "A circle has no end and exhausts the memory."
    ),
    breaks: [
      Example([
        .init("templates/page.mustache", "{{>partials/mot}}\n"),
        .init("templates/partials/mot.mustache", "{{>partials/hai}}\n"),
        .init("templates/partials/hai.mustache", "↓{{>partials/mot}}\n"),
      ])
    ],
    keeps: [
      Example([
        .init("templates/page.mustache", "{{>partials/mot}}{{>partials/mot}}\n"),
        .init("templates/partials/mot.mustache", "<p></p>\n"),
      ])
    ])
}

extension Diagnostic {
  static func templateCycle(_ chain: [String], at location: Location) -> Diagnostic {
    Rule.templateCycle.finding(
      at: location,
      Wording(
        vi: "Các mẫu gọi vòng: \(TemplateChain.text(chain))",
        en: "Templates include each other: \(TemplateChain.text(chain))"),
      help: Wording(vi: "Bỏ một lần gọi trong vòng này", en: "Take one of these out"))
  }
}
