import Content
import Diagnostics
import FigureViews
import Markdown
import Text

/// Resolves the links, pictures and figures in the text of one page, and keeps what is to be known of them afterwards.
final class PageResolver: MarkdownResolver {
  private let page: Page
  /// Where the text is shown.
  private let address: String
  /// On paper only a full address leads anywhere.
  private let isPrinted: Bool
  private let targets: LinkTargets
  private let routes: Routes
  private let figures: FigureValues
  private let pictures: PictureSizes
  /// Links with a fragment, in the order of the text.
  var anchors: [Rendered.Anchor] { noted.all }
  private var noted = AnchorNotes()
  /// Address of the first picture of the site itself that is no drawing: those who show a link to others show no SVG.
  private(set) var firstPicture: String?
  /// What figures, tables and charts were answered from.
  private(set) var origins: Set<FigureOrigin> = []
  /// True once a figure, table or chart of an illustrative year has been put into the text.
  private(set) var showsIllustrative = false
  /// Addresses of the files beside the pages to which a link on paper leads.
  private(set) var filesOnPaper: Set<String> = []
  /// The first change whose two periods are not as long, where the text names no period.
  private(set) var unequalPeriods: Diagnostic?
  /// True once a period has been named.
  private(set) var namesPeriod = false
  /// What decided where links lead, what pictures are and what figures say.
  private(set) var taken = Taken()
  private let idPrefix: String
  private var figureNumber = 0
  /// What the paths in the text lead to, by path: a text may name the same one thousands of times.
  private var found: [String: LinkTargets.Outcome] = [:]

  /// `address` and `scope` are those of the page itself unless its text is a part of another; `idPrefix` then keeps the ids of
  /// its tables and charts apart from those of the other parts.
  init(
    page: Page, address: String? = nil, scope: FigureScope? = nil, targets: LinkTargets, routes: Routes,
    figures: FigureValues, pictures: PictureSizes, isPrinted: Bool = false, idPrefix: String = ""
  ) {
    self.idPrefix = idPrefix
    self.page = page
    self.targets = targets
    self.routes = routes
    self.address = address ?? page.address
    self.isPrinted = isPrinted
    self.figures = figures.with(scope ?? .of(page))
    self.pictures = pictures
  }

  func link(_ destination: String, at location: () -> Location) -> LinkResolution {
    let parts = LinkDestination(destination)
    if parts.isElsewhere {
      return routes.local(destination).map { fullAddress(destination, of: $0, at: location) } ?? .address(destination)
    }
    if parts.path == "" {
      note(parts.fragment, on: address, at: location)
      return .address(parts.suffix)
    }
    guard let path = parts.path else {
      return .refused(Rule.brokenPage.finding(at: location(), destination, path: destination, nearest: nil))
    }
    switch find(path) {
    case .target(.address(let address)):
      if address.hasSuffix("/") { note(parts.fragment, on: address, at: location) }
      return link(to: address, parts)
    case .target(.omitted(let omission)):
      return .refused(Rule.omittedPage.finding(at: location(), destination, omission: omission))
    case .outsideContent:
      return .refused(Rule.outsideContent.finding(at: location(), destination))
    case .nothing(let path, let nearest):
      return .refused(
        Rule.brokenPage.finding(at: location(), destination, path: path, nearest: nearest.map(fromHere)))
    }
  }

  /// A link to this site by its full address, which leads to the page or file at `local`.
  private func fullAddress(
    _ destination: String, of local: String, at location: () -> Location
  ) -> LinkResolution {
    let parts = LinkDestination(local)
    let path = parts.path ?? local
    switch targets.published(at: path.isEmpty ? "/" : path) {
    case .address(let address):
      if address.hasSuffix("/") { note(parts.fragment, on: address, at: location) }
      return .address(destination)
    case .omitted(let omission):
      return .refused(Rule.omittedPage.finding(at: location(), destination, omission: omission))
    case nil:
      return .refused(Rule.brokenPage.finding(at: location(), destination, path: path, nearest: nil))
    }
  }

  private func find(_ path: String) -> LinkTargets.Outcome {
    if let known = found[path] { return known }
    let outcome = targets.find(path, from: page.source.path)
    found[path] = outcome
    taken.add(targets.dependencies(of: path, from: page.source.path))
    return outcome
  }

  private func link(to target: String, _ parts: LinkDestination) -> LinkResolution {
    guard isPrinted else { return .address(routes.url(target) + parts.suffix) }
    if target == address, parts.fragment != nil { return .address(parts.suffix) }
    guard let address = routes.absolute(target) else { return .text }
    if !target.hasSuffix("/") { filesOnPaper.insert(target) }
    return .address(address + parts.suffix)
  }

  func image(_ destination: String, at location: () -> Location) -> ImageResolution {
    let parts = LinkDestination(destination)
    if parts.isElsewhere { return .refused(Rule.remotePicture.finding(at: location(), address: destination)) }
    switch parts.path.map(find) {
    case .target(.address(let address)) where !address.hasSuffix("/"):
      if !address.hasSuffix(".svg") { firstPicture = firstPicture ?? address }
      let size = pictures.size(at: address)
      return .image(address: routes.url(address) + parts.query, width: size?.width, height: size?.height)
    case .target(.omitted(let omission)):
      return .refused(Rule.omittedPage.finding(at: location(), destination, omission: omission))
    case .outsideContent:
      return .refused(Rule.outsideContent.finding(at: location(), destination))
    case .nothing(let path, let nearest):
      return .refused(
        Rule.missingImage.finding(at: location(), destination, path: path, nearest: nearest.map(fromHere)))
    case .target, nil:
      return .refused(Rule.missingImage.finding(at: location(), destination, path: destination, nearest: nil))
    }
  }

  func figure(_ expression: String, in place: FigurePlace, at location: () -> Location) -> FigureResolution {
    figureNumber += 1
    let figures = place.isForOffice ? figures.forOffice : figures
    // No id of a heading has an underscore in it.
    let answer = figures.resolve(expression, prefix: "\(idPrefix)so-lieu_\(figureNumber)", in: place, at: location)
    origins.formUnion(answer.origins)
    showsIllustrative = showsIllustrative || answer.isIllustrative
    namesPeriod = namesPeriod || answer.isPeriod
    if let periods = answer.unequalPeriods, unequalPeriods == nil {
      unequalPeriods = Rule.unequalPeriods.finding(at: location(), expression, periods)
    }
    return answer.resolution
  }

  var wordsOfPassages: [String] { FigureValues.wordsOfTotals }

  func findings(in passage: String, at location: (Range<Int>) -> Location) -> [Diagnostic] {
    if case .branch = page.details { return [] }
    return figures.typedTotals(in: passage, of: page.date, at: location)
  }

  /// `#` and `#top` lead to the top of any page, and `#:~:text=` to words; neither is an id.
  private func note(_ fragment: String?, on address: String, at location: () -> Location) {
    guard let fragment, !fragment.isEmpty, fragment != "top", !fragment.hasPrefix(":~:") else { return }
    noted.add(target: Routes.path(address), fragment: fragment, at: location)
  }

  private func fromHere(_ path: String) -> String {
    SourcePath.relative(from: SourcePath.folder(of: page.source.path), to: path)
  }
}
