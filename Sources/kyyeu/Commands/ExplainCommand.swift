import ArgumentParser
import Building
import Content
import Diagnostics
import FigureViews
import Figures
import Markdown
import Printing
import Reports
import Templates
import Website

/// `kyyeu explain [RULE | rules | kind NAME | table NAME | template NAME | layout NAME | figures [NAME]]`: the reference, from the
/// same declarations that check and render.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: localized(
      Wording(
        vi: "Giải thích một quy tắc, loại trang, bảng số liệu, mẫu trình bày, thể thức văn bản hoặc các số liệu.",
        en: "Explain a rule, a kind of page, a table, a template, an official layout or the figures.")),
    usage: """
      kyyeu explain
      kyyeu explain order
      kyyeu explain site
      kyyeu explain kinds
      kyyeu explain markdown
      kyyeu explain content/unknown-key
      kyyeu explain rules
      kyyeu explain kind news
      kyyeu explain table movement
      kyyeu explain template page
      kyyeu explain layout party [--format json]
      kyyeu explain figures
      kyyeu explain figures members.total
      """)

  @Argument(
    help: .init(
      localized(
        Wording(
          vi:
            "Tên quy tắc; hoặc “order”, “site”, “kinds”, “markdown”, “rules” (mọi quy tắc), “kind TÊN”, “table TÊN”, “template TÊN”, “layout TÊN”, “figures”, “figures TÊN”.",
          en:
            "A rule's id; or “order”, “site”, “kinds”, “markdown”, “rules” (all of them), “kind NAME”, “table NAME”, “template NAME”, “layout NAME”, “figures”, “figures NAME”."
        )),
      valueName: localized(Wording(vi: "mục", en: "subject"))))
  var subject: [String] = []

  @Option(
    help: .init(
      localized(
        Wording(
          vi: "Cách in thể thức: text cho người đọc, json cho máy.", en: "How a layout is printed: text or json.")),
      valueName: localized(Wording(vi: "cách in", en: "format"))))
  var format: Format = .text

  /// How a layout is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var root: RootOptions
  @OptionGroup var share: ShareOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let language = language.chosen
    switch (subject.first, subject.dropFirst().first) {
    case (nil, _): try Terminal.standardOutput.writeLine(index(language))
    case ("rules", nil): try Terminal.standardOutput.write(rules(language))
    case ("kind", let name): try Terminal.standardOutput.writeLine(kind(name, language))
    case ("table", let name): try Terminal.standardOutput.writeLine(table(name, language))
    case ("template", let name): try Terminal.standardOutput.writeLine(template(name, language))
    case ("layout", let name): try explainLayout(name, language)
    case (let name?, nil) where ExplainTopic(rawValue: name) != nil:
      try Terminal.standardOutput.write(try topic(name, language))
    case ("figures", _):
      try Terminal.standardOutput.write(try figures(subject.dropFirst().joined(separator: " "), language))
    case (let id?, nil): try Terminal.standardOutput.writeLine(rule(id, language))
    case (_, .some): throw CleanExit.helpRequest(self)
    }
  }

  private func index(_ language: Language) -> String {
    let width = AllRules.rules.map(\.id.count).max() ?? 0
    return AllRules.rules.sorted { $0.id < $1.id }
      .map { $0.id.padded(to: width + 2) + $0.title[language] }.joined(separator: "\n")
  }

  private func topic(_ name: String, _ language: Language) throws -> String {
    switch ExplainTopic(rawValue: name) {
    case .site: SettingsReference.render(language: language)
    case .kinds:
      KindsReference.render(try KindLookup(root: root, share: share, language: language).kinds, language: language)
    case .order: WorkOrder.text(language)
    case .markdown: MarkdownReference.render(language: language)
    case nil: ""
    }
  }

  private func rule(_ id: String, _ language: Language) throws -> String {
    guard let rule = AllRules.rules.first(where: { $0.id == id }) else {
      throw unknown(id, among: AllRules.rules.map(\.id))
    }
    return explanation(of: rule, language)
  }

  private func rules(_ language: Language) -> String {
    AllRules.rules.sorted { $0.id < $1.id }.map { explanation(of: $0, language) + "\n" }.joined(separator: "\n")
  }

  private func explanation(of rule: Rule, _ language: Language) -> String {
    let page = Wording(
      vi: "Trong hướng dẫn sử dụng (kyyeu guide): \(Handbook.address(of: rule))",
      en: "In the handbook (kyyeu guide): \(Handbook.address(of: rule))")
    return RuleExplanation(language: language, colour: Terminal.standardOutput.showsColour).render(rule) + "\n"
      + page[language]
  }

  private func kind(_ name: String?, _ language: Language) throws -> String {
    let lookup = try KindLookup(root: root, share: share, language: language)
    guard let kind = try lookup.named(name ?? "") else { throw unknown(name, among: lookup.kinds.names) }
    return KindReference.render(kind, among: lookup.kinds, language: language)
  }

  private func table(_ name: String?, _ language: Language) throws -> String {
    guard let table = TableDeclaration.all.first(where: { $0.name == name || $0.file == name }) else {
      throw unknown(name, among: TableDeclaration.all.map(\.name))
    }
    return TableReference.render(table, language: language)
  }

  private func template(_ name: String?, _ language: Language) throws -> String {
    if name == "print" { return PrintReference.render(language: language) }
    let roots = SiteTemplates.roots(try KindLookup(root: root, share: share, language: language).kinds)
    guard let root = roots[name ?? ""] else { throw unknown(name, among: (roots.keys + ["print"]).sorted()) }
    return TemplateReference.render(root, language: language)
  }

  /// The site's own layouts, too, with what is wrong with any of them.
  private func explainLayout(_ name: String?, _ language: Language) throws {
    let (layouts, findings) = try OfficialLayouts.load(root: root.path, share: try share.path())
    let renderer = TextRenderer(language: language, colour: Terminal.standardError.showsColour)
    if !findings.isEmpty { try Terminal.standardError.write(renderer.render(findings.sorted())) }
    guard let layout = layouts.named(name ?? "") else {
      // Of one that is there and not sound the findings have told.
      if findings.contains(where: { $0.location?.file == OfficialLayout.file(of: name ?? "") }) {
        throw CommandError(code: .contentErrors)
      }
      throw unknown(name, among: layouts.names)
    }
    let text =
      switch format {
      case .text: LayoutReference.render(layout, language: language)
      case .json: String(decoding: layout.json, as: UTF8.self)
      }
    try Terminal.standardOutput.writeLine(text)
  }

  private func figures(_ name: String, _ language: Language) throws -> String {
    if name.isEmpty { return FigureReference.list(language: language) }
    guard let entry = FigureReference.entry(name, language: language) else {
      throw unknown(name, among: FigureReference.names)
    }
    return entry
  }

  private func unknown(_ name: String?, among names: [String]) -> CommandError {
    let list = NameList(names).text
    let wording =
      if let name {
        if let nearest = NearestName.of(name, among: names) {
          Wording(
            vi: "Không có “\(name)”. Gần nhất: \(nearest)", en: "There is no “\(name)”. Do you mean “\(nearest)”?")
        } else {
          Wording(
            vi: "Không có “\(name)”. Chọn một trong:\(list)", en: "There is no “\(name)”. Choose one of:\(list)")
        }
      } else {
        Wording(vi: "Còn thiếu tên. Chọn một trong:\(list)", en: "A name is missing. Choose one of:\(list)")
      }
    return CommandError(code: .usage, message: localized(wording))
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - count, 1))
  }
}
