import Content
import Templates

extension DependencyStates {
  /// Everything that a file of the site is to the outputs that take it: the file itself, the address of a page, the words of a
  /// language. `path` is relative to the root, or to what is shipped.
  package func dependencies(ofFile path: String) -> Set<Dependency> {
    var dependencies: Set<Dependency> = [.file(path)]
    if let page = site.page(source: path) {
      for address in [page.address] + page.aliases { dependencies.formUnion(Self.links(to: address)) }
    }
    if let attachment = site.attachments.first(where: { $0.path == path }) {
      dependencies.formUnion(Self.links(to: attachment.address))
    }
    if path.hasPrefix("templates/assets/") {
      dependencies.insert(.asset(Assets.field(String(path.dropFirst("templates/assets/".count)))))
    }
    if path.hasPrefix("templates/print/") { dependencies.insert(.part(.printTemplates)) }
    return dependencies.union(words(in: path))
  }

  /// The paths of every file that outputs could take, relative to the root or to what is shipped.
  package var files: Set<String> {
    let tables = site.figures.sets.flatMap { year in
      (year.tables.map(\.declaration) + year.faulty).map { "\(year.folder)/\($0.file)" }
    }
    let pages = (site.pages + site.chapters).map(\.source.path)
    let templates = (siteTemplates.templates.sources + siteTemplates.layouts.sources).map(\.path)
    let assets = siteTemplates.assets.published.map(\.file.path)
    return Set(["content/site.yaml"] + pages + site.attachments.map(\.path) + site.omissions.map(\.path))
      .union(tables + templates + assets + site.kinds.sources.map(\.path))
  }

  /// A text may leave the slash at the end of an address out.
  private static func links(to address: String) -> [Dependency] {
    [.address(address)] + (address.hasSuffix("/") && address != "/" ? [.address(String(address.dropLast()))] : [])
  }

  private func words(in path: String) -> Set<Dependency> {
    let templates = siteTemplates.templates
    let tags = Set(site.pages.map(\.language) + [site.settings.language])
    if path.hasPrefix("templates/strings/") {
      let language = path.dropFirst("templates/strings/".count).split(separator: ".").first.map(String.init) ?? ""
      let spoken = tags.filter { templates.languageOfStrings($0) == language }
      return Set(spoken.flatMap { tag in templates.wordNames.map { .word($0, language: tag) } })
    }
    let names = site.kinds.all.filter { $0.location.file == path }.flatMap { $0.words.map(\.name) }
    return Set(tags.flatMap { tag in names.map { .word($0, language: tag) } })
  }
}
