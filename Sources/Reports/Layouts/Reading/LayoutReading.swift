import Content
import Diagnostics
import Input
import Markdown

/// Reads one file of layouts over the layout that it rests on, and tells what is missing or not permitted.
///
/// A value that cannot be read has something in its place, since a layout with findings is not used.
struct LayoutReading {
  var reader: FieldReader
  let base: OfficialLayout?

  init(_ reader: FieldReader, base: OfficialLayout?) {
    self.reader = reader
    self.base = base
  }

  var diagnostics: [Diagnostic] { reader.diagnostics }

  /// The layout of that name; of use where there are no findings.
  mutating func layout(named name: String) -> OfficialLayout {
    let title = value(LayoutFields.title, base?.title) ?? Wording(verbatim: name)
    let source = value(LayoutFields.source, base?.source) ?? Wording(verbatim: "")
    let inForce = value(LayoutFields.inForce, base?.inForce)
    let (geometry, body, words) = (geometry(), body(), words())
    let report = report()
    let (issuer, branch) = (issuer(LayoutFields.issuer, base?.issuer), branch())
    let headShare = amount(LayoutFields.headShare, .percent, base.map { LayoutRange(share: $0.headShare) }).value / 100
    let signatureRoom = length(LayoutFields.signatureRoom, .millimetres, base?.signatureRoom)
    let notFor = reader[LayoutFields.notFor] ?? base?.notFor ?? []
    let superiors = reader[LayoutFields.superiors] ?? base?.superiors ?? []
    let (styles, ornaments) = components()
    return OfficialLayout(
      name: name, title: title, source: source, inForce: inForce, geometry: geometry, body: body, words: words,
      report: report, issuer: issuer, branch: branch, notFor: notFor, superiors: superiors, ornaments: ornaments,
      headShare: headShare, signatureRoom: signatureRoom
    ) { styles[$0] ?? TextStyle(.pt(14)) }
  }

  private mutating func geometry() -> PageGeometry {
    typealias Keys = LayoutFields.PageFields
    let sheet = base?.geometry
    return PageGeometry(
      width: length(Keys.width, .millimetres, sheet?.width), height: length(Keys.height, .millimetres, sheet?.height),
      top: length(Keys.top, .millimetres, sheet?.top), bottom: length(Keys.bottom, .millimetres, sheet?.bottom),
      binding: length(Keys.binding, .millimetres, sheet?.binding),
      outer: length(Keys.outer, .millimetres, sheet?.outer),
      numberFromEdge: length(Keys.numberFromEdge, .millimetres, sheet?.numberFromEdge))
  }

  private mutating func body() -> BodyShape {
    typealias Keys = LayoutFields.BodyFields
    return BodyShape(
      firstLine: length(Keys.firstLine, .millimetres, base?.body.firstLine),
      paragraphGap: length(Keys.gap, .points, base?.body.paragraphGap),
      line: length(Keys.line, .points, base?.body.line))
  }

  private mutating func words() -> LayoutWords {
    typealias Keys = WordsFields
    let words = base?.words
    return LayoutWords(
      nation: text(Keys.nation, words?.nation), motto: reader[Keys.motto] ?? words?.motto,
      number: text(Keys.number, words?.number), numberJoint: text(Keys.numberJoint, words?.numberJoint),
      symbolJoint: text(Keys.symbolJoint, words?.symbolJoint), authority: text(Keys.onBehalf, words?.authority),
      inPlace: reader[Keys.inPlace] ?? words?.inPlace, ending: text(Keys.ending, words?.ending),
      addressee: reader[Keys.addressee] ?? words?.addressee, recipients: text(Keys.recipients, words?.recipients),
      draftPattern: text(Keys.draft, words?.draftPattern),
      headingSeparator: text(Keys.headingSeparator, words?.headingSeparator), headings: headings(words?.headings))
  }

  private mutating func headings(_ inherited: [HeadingNumber]?) -> [HeadingNumber] {
    guard let words = written(WordsFields.headings) else { return inherited ?? [] }
    let (names, key) = (HeadingNumber.names.map(\.name), WordsFields.headings.field.name)
    return words.compactMap { word in
      let number = HeadingNumber.names.first { $0.name == word }?.number
      if number == nil { reader.report(.unknownValue(word, of: key, choices: names, at: reader.location(of: key))) }
      return number
    }
  }

  private mutating func report() -> ReportWords {
    let words = base?.report
    return ReportWords(
      type: text(ReportFields.type, words?.type), symbol: text(ReportFields.symbol, words?.symbol),
      subjectPattern: text(ReportFields.subject, words?.subjectPattern))
  }

  private mutating func branch() -> IssuerWords? {
    reader.has(LayoutFields.branch.field.name) ? issuer(LayoutFields.branch, base?.branch) : base?.branch
  }

  private mutating func issuer(_ key: FieldKey<IssuerFields>, _ inherited: IssuerWords?) -> IssuerWords {
    let own = written(key)
    return IssuerWords(
      abbreviation: own?.abbreviation ?? inherited?.abbreviation, authority: own?.authority ?? inherited?.authority,
      post: word(IssuerFields.post, own?.post ?? inherited?.post, of: key),
      deputy: word(IssuerFields.deputy, own?.deputy ?? inherited?.deputy, of: key),
      kept: word(IssuerFields.kept, own?.kept ?? inherited?.kept, of: key),
      signersHavePosts: own?.signersHavePosts ?? inherited?.signersHavePosts ?? false)
  }

  /// A word that an issuer cannot do without.
  private mutating func word(_ field: FieldKey<String>, _ text: String?, of key: FieldKey<IssuerFields>) -> String {
    if text == nil, reader.has(key.field.name) { missing(field, within: key.field.name) }
    return text ?? ""
  }

  private mutating func components() -> ([LayoutComponent: TextStyle], [LayoutComponent: Ornament]) {
    let written = written(LayoutFields.components)
    var (styles, ornaments) = ([LayoutComponent: TextStyle](), base?.ornaments ?? [:])
    for (component, key) in ComponentFields.keys {
      let (own, inherited) = (written?[component], base?[component])
      if written != nil, own?.size == nil, inherited == nil { missing(key, within: LayoutFields.components.field.name) }
      let size = resolved(own?.size, "\(component.rawValue).size", .points, LayoutRange(inherited?.size))
      styles[component] = TextStyle(
        Length(size, in: .points), bold: own?.isBold ?? inherited?.isBold ?? false,
        italic: own?.isItalic ?? inherited?.isItalic ?? false,
        upperCase: own?.isUpperCase ?? inherited?.isUpperCase ?? false)
      if let text = own?.below { ornaments[component] = .text(text) }
      if let rule = own?.rule { ornaments[component] = ornament(rule, component, over: ornaments[component]) }
    }
    return (styles, ornaments)
  }

  private mutating func ornament(
    _ written: LayoutAmount, _ component: LayoutComponent, over inherited: Ornament?
  ) -> Ornament? {
    guard written.value > 0 else { return nil }
    var below: LayoutRange?
    if case .rule(let share, let permitted) = inherited { below = LayoutRange(share: share, permitted: permitted) }
    let rule = resolved(written, "\(component.rawValue).rule", .percent, below)
    return .rule(
      share: rule.value / 100, permitted: rule.permitted.lowerBound / 100...rule.permitted.upperBound / 100)
  }
}
