import Diagnostics
import Figures
import Input
import Vietnamese

/// Reading `content/site.yaml`.
enum SettingsReading {
  /// The settings as their file tells them; the menu's targets are not looked up yet.
  struct Outcome {
    let settings: SiteSettings
    let menu: [MenuEntry]
    let diagnostics: [Diagnostic]
    /// The files of `content/static/` that may go out although a browser runs them.
    var staticFiles = StaticFiles()
    /// The line breaks of names in the heads of reports, as they are written.
    var headLines = HeadLinesCheck()
    /// Its file; nil where there is none that could be read.
    var source: SourceText?
  }

  /// - Throws: `LoadingFailure` where the machine fails.
  static func read(in walk: ContentWalk, root: String, baseURL override: String?) throws(LoadingFailure) -> Outcome {
    guard let file = walk.files.first(where: { $0.role == .settings }) else {
      // Of something else in its place a finding has told already.
      let isRefused = walk.refused.contains { $0.role == .settings }
      return Outcome(settings: .nameless, menu: [], diagnostics: isRefused ? [] : [.missingSettings()])
    }
    switch TextReading.read(file, root: root, atMost: .settings) {
    case .failure(let failure): throw failure
    case .fault(let finding): return fault(finding)
    case .text(let source):
      var outcome = read(source, baseURL: override)
      outcome.source = source
      return outcome
    }
  }

  static func read(_ source: SourceText, baseURL override: String? = nil) -> Outcome {
    var findings: [Diagnostic] = []
    let text = YAMLText(source: source, range: source.start..<source.bytes.count)
    let root = YAMLReader.read(text, findings: &findings)
    guard findings.isEmpty else { return Outcome(settings: .nameless, menu: [], diagnostics: findings) }
    guard let entries = root == nil || root?.isEmpty == true ? [] : root?.entries else {
      let place = source.location(atByte: source.start)
      return fault(.wrongFrontMatter(found: root?.found ?? Wording(verbatim: ""), at: place))
    }
    var reader = FieldReader(source, entries, start: source.start, declared: SettingsFields.all)
    let menu = reader[SettingsFields.menu] ?? []
    let settings = settings(&reader, override: override)
    let fields = WrittenFields(source: source, entries: entries)
    let repeated = YearRepetition.findings(settings.years, in: fields)
    return Outcome(
      settings: settings, menu: menu, diagnostics: reader.diagnostics + repeated,
      staticFiles: StaticFiles(reader[SettingsFields.staticFiles] ?? [], in: fields),
      headLines: HeadLinesCheck(reader[SettingsFields.headLines] ?? [], in: fields))
  }

  private static func settings(_ reader: inout FieldReader, override: String?) -> SiteSettings {
    var baseURL = reader[SettingsFields.baseURL]
    if let written = baseURL {
      baseURL = BaseURL.normalized(written)
      if baseURL == nil { reader.report(.badBaseURL(written, at: reader.location(of: "base_url"))) }
    }
    if let override {
      baseURL = BaseURL.normalized(override)
      if baseURL == nil { reader.report(.badBaseURL(override, at: nil)) }
    }
    return SiteSettings(
      name: reader[SettingsFields.name] ?? "",
      parent: reader[SettingsFields.parent],
      description: reader[SettingsFields.description],
      baseURL: baseURL,
      language: reader[SettingsFields.language] ?? "vi",
      menu: [],
      posts: reader[SettingsFields.posts] ?? [],
      contact: reader[SettingsFields.contact],
      place: reader[SettingsFields.place],
      timeZone: reader[SettingsFields.timeZone] ?? .standard,
      headLines: HeadLines(reader[SettingsFields.headLines] ?? []),
      pageSize: reader[SettingsFields.pageSize] ?? 20,
      toneStyle: reader[SettingsFields.toneStyle] ?? .asWritten,
      hasLeadingZeros: reader[SettingsFields.leadingZeros] ?? true,
      years: reader[SettingsFields.years] ?? [],
      staticFiles: reader[SettingsFields.staticFiles] ?? [],
      attachmentsLimit: reader[SettingsFields.attachmentsLimit] ?? SiteSettings.standardAttachmentsLimit,
      rules: RuleFields.read(&reader))
  }

  private static func fault(_ finding: Diagnostic) -> Outcome {
    Outcome(settings: .nameless, menu: [], diagnostics: [finding])
  }
}

extension SiteSettings {
  /// What stands in for settings that could not be read, so that everything else can still be checked.
  static let nameless = SiteSettings(
    name: "", parent: nil, description: nil, baseURL: nil, language: "vi", menu: [], posts: [], contact: nil,
    place: nil, timeZone: .standard, headLines: HeadLines(), pageSize: 20, toneStyle: .asWritten, hasLeadingZeros: true,
    years: [],
    staticFiles: [],
    attachmentsLimit: standardAttachmentsLimit, rules: .standard)

  func with(menu: [MenuItem]) -> SiteSettings {
    SiteSettings(
      name: name, parent: parent, description: description, baseURL: baseURL, language: language, menu: menu,
      posts: posts, contact: contact,
      place: place, timeZone: timeZone, headLines: headLines, pageSize: pageSize, toneStyle: toneStyle,
      hasLeadingZeros: hasLeadingZeros, years: years,
      staticFiles: staticFiles, attachmentsLimit: attachmentsLimit, rules: rules)
  }
}
