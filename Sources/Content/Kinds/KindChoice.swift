import Input

/// Which kind a page has.
struct KindChoice {
  let declaration: KindDeclaration
  /// The kind of the folder, where the page did not take it though it names no other.
  let declined: KindDeclaration?

  /// Takes the kind that the page names, else that of its folder.
  ///
  /// A folder's kind is taken by a page that has all that the kind requires, or any key that only the kind has; so a
  /// folder of plain pages stays one, whatever its name, and a branch without its code is still told what it lacks.
  init(_ entries: [YAMLNode.Entry], folder: KindDeclaration, kinds: SiteKinds) {
    if let written = entries.first(where: { $0.key.scalar == "kind" })?.value.scalar, !written.isEmpty {
      declaration = kinds.named(written) ?? folder
      declined = nil
      return
    }
    let keys = entries.compactMap(\.key.scalar)
    let hasOwnKey = folder.ownFields.contains { field in
      keys.contains { $0 == field.name || field.name.hasPrefix($0 + ".") }
    }
    let isComplete = folder.fields.allSatisfy { !$0.isRequired || $0.name == "title" || keys.contains($0.name) }
    (declaration, declined) = hasOwnKey || isComplete ? (folder, nil) : (kinds[.page], folder)
  }
}
