extension LinkTargets {
  /// What decides where a path that a text names leads; see `find`.
  func dependencies(of path: String, from source: String) -> [Dependency] {
    var dependencies: [Dependency] = path.hasPrefix("/") ? [.address(path)] : []
    guard let joined = joined(path, from: source) else { return dependencies }
    dependencies.append(.file(joined))
    guard !isFile(joined) else { return dependencies }
    dependencies.append(.file(joined.hasSuffix("/") ? joined + "index.md" : joined + "/index.md"))
    return dependencies + (Self.address(ofFolder: joined).map { [.address($0)] } ?? [])
  }
}

extension PageResolver {
  /// What the text took so far, in a language.
  func taken(in language: SiteLanguage) -> Taken {
    var taken = taken
    if !origins.isEmpty { taken.add(language.taken.figures) }
    taken.add(origins.flatMap { $0.dependencies(in: language.kinds.site) })
    return taken
  }
}
