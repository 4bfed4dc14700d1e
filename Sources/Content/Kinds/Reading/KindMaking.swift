import Diagnostics
import Text

/// Puts the kinds of a site together: the shipped files, and what the site's own add.
struct KindMaking {
  private var files: [Kind: KindFile] = [:]
  private var findings: [Diagnostic] = []
  private var sources: [KindSource] = []

  /// Takes the files that are shipped.
  mutating func add(shipped read: (files: [SourceText], findings: [Diagnostic])) {
    findings += read.findings
    sources += read.files.map { KindSource($0, isShipped: true) }
    for source in read.files {
      guard let file = KindFileReading.read(source, isShipped: true, findings: &findings) else { continue }
      files[Self.kind(of: source)] = file
    }
    check(files)
  }

  /// Takes the files of the site, which add kinds, and add to shipped ones.
  mutating func add(ofSite read: (files: [SourceText], findings: [Diagnostic])) {
    findings += read.findings
    sources += read.files.map { KindSource($0, isShipped: false) }
    let shipped = files
    for source in read.files {
      guard let file = KindFileReading.read(source, isShipped: false, findings: &findings) else { continue }
      let kind = Self.kind(of: source)
      if let base = shipped[kind] {
        var addition = KindExtension(kind, of: base, by: file)
        files[kind] = addition.extended()
        findings += addition.findings
      } else {
        findings += KindPlaces.findings(kind, file, among: files)
        files[kind] = file
      }
    }
    check(files.filter { shipped[$0.key] == nil || $0.value.keys.count != shipped[$0.key]?.keys.count })
  }

  /// The kinds, those that are faulty as far as they go.
  func kinds() -> SiteKinds {
    SiteKinds(files.map { KindDeclaration($0.key, $0.value) }, diagnostics: findings.sorted(), sources: sources)
  }

  private mutating func check(_ checked: [Kind: KindFile]) {
    for (kind, file) in checked.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      findings += KindCheck(kind, file, kinds: Set(files.keys)).findings()
    }
  }

  private static func kind(of source: SourceText) -> Kind {
    Kind(rawValue: String(SourcePath.name(of: source.path).dropLast(".yaml".count)))
  }
}
