/// Which kind a page has.
enum KindChoice {
  /// The kind that the page names, else that of its folder.
  ///
  /// A folder's kind is taken by a page that has all that the kind requires, or any key that only the kind has; so a
  /// folder of plain pages stays one, whatever its name, and a branch without its code is still told what it lacks.
  static func declaration(for entries: [YAMLNode.Entry], folder: KindDeclaration) -> KindDeclaration {
    if let written = entries.first(where: { $0.key.scalar == "kind" })?.value.scalar, !written.isEmpty {
      return Kind(rawValue: written).map(KindDeclaration.of) ?? folder
    }
    let keys = entries.compactMap(\.key.scalar)
    let isOwn = folder.ownFields.contains { field in
      keys.contains { $0 == field.name || field.name.hasPrefix($0 + ".") }
    }
    let isComplete = folder.fields.allSatisfy { !$0.isRequired || $0.name == "title" || keys.contains($0.name) }
    return isOwn || isComplete ? folder : .of(.page)
  }
}
