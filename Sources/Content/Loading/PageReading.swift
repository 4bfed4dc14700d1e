import Diagnostics
import Input
import Vietnamese

/// Reading one Markdown file: its bytes, its front matter, the fields of its kind.
enum PageReading {
  /// What a file says alone: it depends on its path, its bytes and the kinds of the site.
  struct Outcome: Sendable {
    /// Nil where a finding kept the page from being read.
    let page: ReadPage?
    let diagnostics: [Diagnostic]
    /// The kind it has or seems to have.
    let kind: Kind?
    /// The kind of its folder, where it lacks what that kind requires and is an ordinary page.
    var declined: KindDeclaration?
    var failure: LoadingFailure?
    /// Whether the text itself was read, so that the same bytes give the same outcome.
    var isOfText = true
    /// What its text is checked as where a finding kept the page from being read.
    var standIn: ReadPage?
    /// Whether it is a draft that lacks required keys and has no other fault: nobody reads it yet.
    var isUnfinishedDraft = false

    /// What was found, as it weighs in an edition: what a draft lacks is an indication where drafts are not shown.
    func findings(withDrafts: Bool) -> [Diagnostic] {
      isUnfinishedDraft && !withDrafts ? diagnostics.map(\.asHint) : diagnostics
    }
  }

  static func read(_ file: ContentFile, root: String, kinds: SiteKinds) -> Outcome {
    switch TextReading.read(file, root: root, atMost: .page) {
    case .failure(let failure): Outcome(page: nil, diagnostics: [], kind: nil, failure: failure, isOfText: false)
    case .fault(let finding): Outcome(page: nil, diagnostics: [finding], kind: nil, isOfText: false)
    case .text(let source): read(file, source, kinds)
    }
  }

  static func read(_ file: ContentFile, _ source: SourceText, _ kinds: SiteKinds) -> Outcome {
    var findings: [Diagnostic] = []
    let folderKind = kinds.byFolder(of: file.pathInContent)
    let (entries, body) = frontMatter(of: source, declared: folderKind.commonFields, findings: &findings)
    guard let entries else {
      let standIn = StandIn.page(
        file, source, body: body, title: nil, choice: nil, common: ReadPage.Common(), kinds: kinds)
      return Outcome(page: nil, diagnostics: findings, kind: folderKind.kind, standIn: standIn)
    }
    let choice = KindChoice(entries, folder: folderKind, kinds: kinds)
    let declaration = choice.declaration
    let kept = DraftKeyOfReport.left(out: entries, of: declaration.kind, in: source, findings: &findings)
    var reader = FieldReader(source, kept, start: source.start, declared: declaration.fields)
    reader.report(findings)
    let title = reader[PageFields.title]
    let common = common(&reader, dateIsRequired: declaration.dateIsRequired, kinds: kinds)
    let values = reader.values(of: declaration.ownFields)
    let details = declaration.code.map { $0.details(values, &reader) } ?? Details.none
    for rule in declaration.rules { rule.check(values, date: common.date, &reader) }
    DateOrder.check(common, &reader)
    func faulty(_ reader: FieldReader) -> Outcome {
      Outcome(
        page: nil, diagnostics: reader.diagnostics + ControlCharacters.findings(in: source, body),
        kind: declaration.kind,
        standIn: StandIn.page(
          file, source, body: body, title: title, choice: choice,
          common: common, kinds: kinds),
        isUnfinishedDraft: common.isDraft && reader.diagnostics.allSatisfy { $0.rule == Rule.missingField.id })
    }
    guard let title, let details else {
      return faulty(reader)
    }
    let standing = AudienceStanding(kind: declaration, declined: choice.declined, details: details, title: title)
    NeverPublic.check(common, standing, kinds, &reader)
    UndecidedReport.check(common, details, &reader)
    guard reader.diagnostics.isEmpty else { return faulty(reader) }
    let page = ReadPage(
      file: file, source: source, body: body, title: title, kind: declaration, values: values,
      details: details, common: common, standing: standing)
    return Outcome(
      page: page, diagnostics: ControlCharacters.findings(in: source, body), kind: declaration.kind,
      declined: choice.declined)
  }

  /// More bytes than any front matter needs, and few enough that thousands of pages are read in no time.
  private static let frontMatterLimit = 1 << 16

  /// The entries of the front matter, nil after a finding, and the bytes of the body as far as they can be told. `declared` are the keys
  /// that every page may have.
  static func frontMatter(
    of source: SourceText, declared: [Field], findings: inout [Diagnostic]
  ) -> (entries: [YAMLNode.Entry]?, body: Range<Int>) {
    let start = source.location(atByte: source.start, length: 3)
    switch FrontMatter.split(source) {
    case .none(let body):
      let head = HeadForm.of(source) { name in declared.contains { $0.isMeant(by: name) } }
      let finding = head.flatMap { Diagnostic.frontMatterForm($0.form, in: source, declared: declared) }
      findings.append(finding ?? .missingFrontMatter(heading: FirstHeading.first(in: source, body), at: start))
      return (nil, finding == nil ? body : (head?.body ?? body.lowerBound)..<body.upperBound)
    case .unclosed:
      let head = HeadForm.of(source) { _ in false }
      findings.append(.unclosed(head?.form, in: source, declared: declared))
      return (nil, (head?.body ?? source.bytes.count)..<source.bytes.count)
    case .found(let yaml, let body):
      guard yaml.count <= frontMatterLimit else {
        findings.append(.frontMatterTooLong(at: source.location(atByte: yaml.lowerBound)))
        return (nil, body)
      }
      let root = YAMLReader.read(YAMLText(source: source, range: yaml), findings: &findings)
      guard findings.isEmpty else { return (nil, body) }
      guard let root, !root.isEmpty else { return ([], body) }
      guard let entries = root.entries else {
        findings.append(.wrongFrontMatter(found: root.found, at: start))
        return (nil, body)
      }
      return (entries, body)
    }
  }

  private static func common(
    _ reader: inout FieldReader, dateIsRequired: Bool, kinds: SiteKinds
  ) -> ReadPage.Common {
    checkKind(&reader, kinds)
    return ReadPage.Common(
      date: reader[dateIsRequired ? PageFields.requiredDate : PageFields.date],
      updated: reader[PageFields.updated],
      summary: reader[PageFields.summary],
      tags: reader[PageFields.tags] ?? [],
      written: reader.written,
      isDraft: reader[PageFields.draft] ?? false,
      publishOn: reader[PageFields.publishOn],
      expiresOn: reader[PageFields.expiresOn],
      aliases: reader[PageFields.aliases] ?? [],
      weight: reader[PageFields.weight] ?? 0,
      slug: reader[PageFields.slug],
      language: reader[PageFields.language],
      translationOf: reader[PageFields.translationOf],
      audience: reader[PageFields.audience],
      secrecy: reader[PageFields.secrecy],
      clearedTexts: reader[PageFields.clearedTexts] ?? [],
      isIllustrative: reader[PageFields.illustrative] ?? false,
      personalData: reader[PageFields.personalData])
  }

  /// Reports a kind that there is none of.
  private static func checkKind(_ reader: inout FieldReader, _ kinds: SiteKinds) {
    guard let written = reader[PageFields.kind], kinds.named(written) == nil else { return }
    let key = PageFields.kind.field.name
    reader.report(.unknownValue(written, of: key, among: kinds.choices, at: reader.location(of: key)))
  }
}

extension Diagnostic {
  /// The same as an indication that stops nothing.
  fileprivate var asHint: Diagnostic {
    Diagnostic(
      rule: rule, severity: .hint, location: location, message: message, required: required, found: found, help: help,
      count: count)
  }
}
