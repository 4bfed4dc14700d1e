import Content
import Diagnostics
import Documents
import Publishing
import Reports
import Website

/// What a build did, whether it was published or not.
package struct BuildOutcome: Sendable {
  /// Nil where `content/` could not be read at all.
  package let site: Site?
  /// What was left out for want of a setting, one sentence each.
  package internal(set) var notices: [Wording]
  /// Everything that was found, sorted; of one rule in one file the first hundred, and one that counts the rest.
  package internal(set) var diagnostics: [Diagnostic]
  /// What the edition leaves out, in the order of their paths.
  package internal(set) var omissions: [Omission]
  /// The texts of the documents that go out.
  package internal(set) var documents: [ExtractedDocument] = []
  /// HTML pages that were rendered.
  package internal(set) var pageCount = 0
  /// Bytes of everything that was rendered.
  var byteCount = 0
  /// Nil where nothing was published: a finding stopped it, or only checking was asked for.
  package internal(set) var publication: Publication?
  /// Files of reports that were printed; nil where nothing was to be.
  package internal(set) var printCount: PrintCount?
  /// Those files.
  package internal(set) var prints: [MadePrint] = []
  /// What those reports say, by the names of their files.
  var printedTexts: [ReportFileName: ReportText] = [:]
  /// What of them could not be kept to be compared with later copies, one sentence each.
  package internal(set) var notKept: [Wording] = []
  /// Files of the same reports that were made before, of other states, and stay.
  package internal(set) var keptPrints: [MadePrint] = []
  /// What the public would have of the reports that were asked for alone.
  package internal(set) var publicOutlooks: [PublicOutlook] = []
  package internal(set) var timings = Timings()
  /// To which files the findings were narrowed; nil where all are told.
  package internal(set) var narrowing: Narrowing?

  init(_ plan: Plan) {
    site = plan.site
    notices = plan.notices
    omissions = plan.site?.omissions ?? []
    diagnostics = plan.diagnostics.folded()
  }

  /// Adds findings. What one file is found to have counts once, however many pages show that file.
  mutating func add(_ findings: [Diagnostic]) {
    diagnostics = Array(Set(diagnostics + findings)).folded()
  }

  mutating func add(_ rendered: Rendering.Outcome) {
    add(rendered.diagnostics)
    pageCount = rendered.pageCount
    byteCount = rendered.byteCount
  }

  mutating func add(_ files: FileStage.Outcome) {
    add(files.diagnostics)
    byteCount += files.byteCount
  }

  mutating func add(_ documents: DocumentStage.Outcome) {
    add(documents.diagnostics)
    byteCount += documents.byteCount
    self.documents = documents.texts
    leaveOut(documents.omissions)
  }

  mutating func leaveOut(_ more: [Omission]) {
    omissions = (omissions + more).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  mutating func add(_ printed: PrintStage.Outcome) {
    add(printed.diagnostics)
    printCount = printed.count
    prints = printed.prints
    printedTexts = printed.texts
    byteCount += printed.byteCount
    notices += printed.notices
  }
}
