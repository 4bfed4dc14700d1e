import Diagnostics
import Input

/// Reading the tables of one year.
struct YearReading {
  private let folder: FigureFolders.Year
  private let settings: YearSettings
  private let declarations: [TableDeclaration]
  private let branches: BranchCodes
  /// Those of the year, up to its day.
  private let events: [ToldEvent]
  private let root: String
  private let kept: KeptTables?
  private(set) var diagnostics: [Diagnostic] = []
  /// What was made of each file, by its path.
  private(set) var read: [(path: String, entry: KeptTables.Entry)] = []

  init(
    _ folder: FigureFolders.Year, _ settings: YearSettings?, tables: [TableDeclaration], branches: BranchCodes,
    events: [ToldEvent], root: String, kept: KeptTables? = nil
  ) {
    self.folder = folder
    self.settings =
      settings ?? YearSettings(year: folder.year, isDraft: false, isIllustrative: false, asOf: nil)
    self.declarations = tables
    self.branches = branches
    let day = folder.cutOff ?? settings?.asOf
    self.events = events.filter { event in event.date.year == folder.year && day.map { event.date <= $0 } ?? true }
    self.root = root
    self.kept = kept
  }

  /// - Throws: `LoadingFailure` where the machine fails.
  mutating func year() throws(LoadingFailure) -> FigureYear {
    var tables: [FigureTable] = []
    var faulty = folder.refused
    for (declaration, file) in folder.tables {
      if let table = try table(declaration, file) { tables.append(table) } else { faulty.append(declaration) }
    }
    let known = tables.map(\.declaration) + faulty
    let missing = declarations.filter { !known.contains($0) }
    if !settings.isDraft { reportMissing(missing.filter(\.isRequired)) }
    return FigureYear(
      year: folder.year, isCutOff: folder.cutOff != nil, isDraft: settings.isDraft,
      isIllustrative: settings.isIllustrative, asOf: folder.cutOff ?? settings.asOf,
      tables: declarations.compactMap { declaration in tables.first { $0.declaration == declaration } },
      missing: missing, faulty: faulty, seal: try seal())
  }

  private mutating func table(
    _ declaration: TableDeclaration, _ file: ContentFile
  ) throws(LoadingFailure) -> FigureTable? {
    let inputs = TableOutcome.Inputs(declaration: declaration, isDraft: settings.isDraft, branches: branches)
    let entry =
      kept?.entry(of: file.diskPath, in: root, where: { $0.inputs == inputs }) {
        TableOutcome.read(file, inputs, root: root)
      } ?? .once(TableOutcome.read(file, inputs, root: root))
    switch entry.outcome.result {
    case .failure(let failure): throw failure
    case .fault(let finding):
      diagnostics.append(finding.rule == Rule.notUTF8.id ? finding.helped(by: .saveAnew) : finding)
      return nil
    case .read(let table, let findings):
      read.append((file.diskPath, entry))
      diagnostics += findings
      guard let table else { return nil }
      return takingEvents(table)
    }
  }

  /// The table with what pages tell of its events.
  private mutating func takingEvents(_ table: FigureTable) -> FigureTable {
    let taking = EventTaking(events, into: table)
    diagnostics += taking.findings
    let full = table.with(taking.rows, taken: taking.taken)
    if !settings.isDraft { diagnostics += full.rows.compactMap(Diagnostic.untold) }
    return full
  }

  private mutating func seal() throws(LoadingFailure) -> Seal? {
    guard let file = folder.seal else { return nil }
    switch TextReading.read(file, root: root, atMost: .seal) {
    case .failure(let failure): throw failure
    case .fault(let finding):
      diagnostics.append(finding)
      return nil
    case .text(let source):
      let (seal, findings) = SealReading.read(source)
      diagnostics += findings
      return seal
    }
  }

  private mutating func reportMissing(_ missing: [TableDeclaration]) {
    if folder.exists {
      diagnostics += missing.map { .missingTable($0, in: folder) }
    } else {
      diagnostics.append(.missingYear(folder.year))
    }
  }
}

extension Diagnostic {
  /// The same finding with another way out.
  fileprivate func helped(by help: Wording) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: severity, location: location, message: message, required: required, found: found,
      help: help,
      count: count)
  }
}
