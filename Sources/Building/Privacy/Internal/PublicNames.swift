import Content
import Figures
import Vietnamese

/// What is public by its declaration: the names of bodies and of those who hold a post, titles, tags, and public cells.
struct PublicNames {
  /// The short ones among them, as they are written.
  let names: [String]
  /// The titles of public pages, a block each.
  let titles: [UInt64]
  private let rows: Set<[UInt64]>

  /// A longer name could be a sentence that was copied there.
  private static let longestName = 6

  init(_ site: Site) {
    let settings = site.settings
    let titles = (site.pages + site.chapters).map(\.title) + settings.menu.flatMap(Self.titles) + [settings.name]
    let tags = site.pages.flatMap { $0.tags.map(\.name) }
    let bodies = [settings.parent, settings.place].compactMap(\.self) + settings.posts
    let cells = site.figures.sets.flatMap(\.tables).flatMap(Self.cells)
    let all = titles + tags + bodies + site.pages.flatMap { Self.posts(of: $0.details) } + cells
    let rows = all.map(Self.row)
    names = zip(all, rows).filter { $0.1.count <= Self.longestName }.map(\.0)
    self.titles = titles.flatMap { SyllableRow($0).numbers }
    self.rows = Set(rows)
  }

  /// Whether a text as a whole is such a name.
  func holds(_ numbers: [UInt64]) -> Bool {
    rows.contains(numbers)
  }

  private static func row(_ text: String) -> [UInt64] {
    SyllableRow(text).numbers.filter { $0 != SyllableRow.blockEnd }
  }

  private static func titles(_ item: MenuItem) -> [String] {
    [item.title] + item.children.flatMap(titles)
  }

  private static func posts(of details: Details) -> [String] {
    let posts =
      switch details {
      case .committee(let committee): committee.posts
      case .branch(let branch): branch.posts
      case .organisation(let organisation): organisation.posts
      default: [Post]()
      }
    return posts.flatMap { [$0.name, $0.post] }
  }

  private static func cells(of table: FigureTable) -> [String] {
    let columns = table.declaration.columns.filter { $0.visibility == .public }
    return table.rows.flatMap { row in columns.compactMap { row[$0]?.text } }
  }
}
