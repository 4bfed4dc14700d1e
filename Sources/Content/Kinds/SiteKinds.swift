import Diagnostics
import Input

/// Every kind of page that a site can have: the shipped ones, with what the site's own `kinds/` adds to them, and its own.
package struct SiteKinds: Sendable {
  /// Ordinary pages first, the others in the order of their names.
  package let all: [KindDeclaration]
  /// What is wrong with the files; whoever reads the site tells it too.
  package let diagnostics: [Diagnostic]
  /// The files that they were read from; none where they come from no file.
  package let sources: [KindSource]
  private let byName: [Kind: KindDeclaration]
  private let plain: KindDeclaration

  init(_ declarations: [KindDeclaration], diagnostics: [Diagnostic] = [], sources: [KindSource] = []) {
    let byName = Dictionary(declarations.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
    let plain =
      byName[.page]
      ?? KindDeclaration(.page, KindFile(location: Location(file: "kinds/page.yaml"), isShipped: true))
    let others = declarations.filter { $0.kind != .page }
    all = [plain] + others.sorted { $0.kind.rawValue < $1.kind.rawValue }
    self.byName = byName
    self.plain = plain
    self.diagnostics = diagnostics
    self.sources = sources
  }

  /// Whether they were read from the same files with the same mistakes, and so are the same.
  func areRead(like other: SiteKinds) -> Bool {
    !sources.isEmpty && sources == other.sources && diagnostics == other.diagnostics
  }

  /// Reads the kinds that are shipped in `share` and those of the site's root, both absolute paths of the folders above `kinds/`
  /// that may be the same.
  /// - Throws: `LoadingFailure` where the machine fails.
  package static func load(root: String, share: String) throws(LoadingFailure) -> SiteKinds {
    var making = KindMaking()
    making.add(shipped: try KindFiles.read(share))
    // Where the site is what is shipped, its files add nothing to themselves.
    if Symlink.resolved(root + "/kinds") != Symlink.resolved(share + "/kinds") {
      making.add(ofSite: try KindFiles.read(root))
    }
    return making.kinds()
  }

  /// Their names in `kind:`, in the order of `all`.
  package var names: [String] { all.map(\.kind.rawValue) }

  /// The kind of a name: its own, the Vietnamese word for it or that of its folder; nil where there is none.
  package func named(_ name: String) -> KindDeclaration? {
    byName[Kind(rawValue: name)] ?? zip(all, choices).first { $1.isMeant(by: name) }?.0
      ?? all.first { FieldChoice.isMeant($0.name.shortened(toFirstPart: ";,"), by: name) }
      ?? all.first { $0.folder?.split(separator: "/").last.map(String.init) == name }
  }

  /// The kinds as choices of `kind:`, in the order of `all`: each with what its pages are called, or what it is where an earlier kind is
  /// called so.
  package var choices: [FieldChoice] {
    var taken: Set<String> = []
    return all.map { kind in
      let label = kind.words.first { $0.name == kind.kind.label }?.text
      let word = label.flatMap { taken.insert($0.vi).inserted ? $0 : nil } ?? kind.name
      return FieldChoice(kind.kind.rawValue, word)
    }
  }

  /// The declaration of a kind; that of ordinary pages where nothing declares it.
  package subscript(kind: Kind) -> KindDeclaration { byName[kind] ?? plain }

  /// All, those of the site behind the shipped ones: of two that claim one name the first has it.
  package var shippedFirst: [KindDeclaration] { all.filter(\.isShipped) + all.filter { !$0.isShipped } }

  /// The visible words that the kinds give, those of the shipped ones first.
  package var words: [KindWord] { shippedFirst.flatMap(\.words) }

  /// The kind of the folder in which a page lies, by its path relative to `content/`, in NFC: that of the innermost
  /// folder with a kind, else `page`. A folder's own page (`index.md`) shows the folder and is an ordinary page.
  func byFolder(of path: String) -> KindDeclaration {
    var best = (declaration: plain, length: 0)
    for declaration in all {
      guard case let length? = declaration.place.length(holding: path), length > best.length else { continue }
      best = (declaration, length)
    }
    return best.declaration
  }
}

extension KindDeclaration.Place {
  /// How much of a path this place names; nil where the path lies elsewhere.
  fileprivate func length(holding path: String) -> Int? {
    switch self {
    case .anywhere: return nil
    case .file(let file): return path == file ? file.utf8.count : nil
    case .folder(let folder):
      return path.beginsWith(folder + "/") && !PagePath.isSection(path) ? folder.utf8.count : nil
    case .yearIndex(let folder), .yearFolder(let folder):
      let isIndex = if case .yearIndex = self { true } else { false }
      guard path.beginsWith(folder + "/"), path.after(folder + "/").holds("/") else { return nil }
      return PagePath.isSection(path) == isIndex ? folder.utf8.count : nil
    }
  }
}

extension Wording {
  /// The Vietnamese text as far as the first of some marks: what a kind is, without what is said beyond that.
  fileprivate func shortened(toFirstPart marks: String) -> Wording {
    Wording(vi: String(vi.prefix { !marks.contains($0) }), en: en)
  }
}
