import Content
import Diagnostics

/// The kinds of a site, as commands that name one look them up.
struct KindLookup {
  let kinds: SiteKinds

  /// Reads them, and prints what is wrong with their files.
  init(root: RootOptions, share: ShareOptions, language: Language) throws {
    kinds = try SiteKinds.load(root: root.path, share: try share.path())
    guard !kinds.diagnostics.isEmpty else { return }
    let renderer = TextRenderer(language: language, colour: Terminal.standardError.showsColour)
    try Terminal.standardError.write(renderer.render(kinds.diagnostics))
  }

  /// The kind of a name; nil where there is none.
  /// - Throws: `CommandError` where its file is faulty, of which the findings have told.
  func named(_ name: String) throws -> KindDeclaration? {
    let file = "kinds/\(name).yaml"
    if kinds.diagnostics.contains(where: { $0.location?.file == file && $0.severity == .error }) {
      throw CommandError(code: .contentErrors)
    }
    return kinds.named(name)
  }
}
