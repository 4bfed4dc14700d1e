import Diagnostics
import Figures
import Input

/// Makes one site of the files that were read: what each alone could not know.
struct SiteAssembly {
  private let root: String
  private let settings: SettingsReading.Outcome
  private let kinds: SiteKinds
  private let options: LoadingOptions
  private(set) var diagnostics: [Diagnostic] = []
  private var addresses = AddressAssignment()
  private var omissions: [Omission] = []
  private var internalPages: [OmittedPage] = []
  private var aside: [OmittedPage] = []
  /// What pages whose front matter has errors are checked as.
  private var standIns: [AddressedPage] = []

  init(root: String, settings: SettingsReading.Outcome, kinds: SiteKinds, options: LoadingOptions) {
    self.root = root
    self.settings = settings
    self.kinds = kinds
    self.options = options
  }

  /// The site of all that was read.
  mutating func site(of read: FileOutcomes, in walk: ContentWalk) -> Site {
    omit(walk.refused)
    let files = walk.files.filter { $0.role == .attachment || $0.role == .copied }
    return site(read.pages, attachments: files, figures: read.figures)
  }

  /// Leaves out what is no file.
  private mutating func omit(_ refused: [ContentFile]) {
    for file in refused where file.role != .settings && file.role != .figures { omit(file, kind: nil) }
  }

  private mutating func omit(_ file: ContentFile, kind: Kind?, because reason: Omission.Reason = .faulty) {
    let address = addresses.addressIfAny(of: file)
    omissions.append(Omission(path: file.path, kind: kind, address: address, reason: reason))
  }

  /// The site of pages and attachments given in the order of their paths.
  private mutating func site(
    _ outcomes: [(file: ContentFile, outcome: PageReading.Outcome)], attachments files: [ContentFile],
    figures: FiguresReading.Outcome
  ) -> Site {
    let choice = EditionChoice(outcomes.compactMap(\.outcome.page), options: options)
    let (shown, hidden) = sorted(outcomes, by: choice)
    diagnostics += settings.staticFiles.findings(files)
    diagnostics += settings.headLines.findings(settings.settings, outcomes.compactMap(\.outcome.page))
    let attachments = attachments(
      files, AttachmentChoice(choice, shown: shown.map(\.page), hidden: hidden, audience: options.audience))
    omissions.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let index = PageIndex(pages: shown, omissions: omissions)
    let read = pages(shown, choice, ReferenceResolution(pages: index, attachments: attachments))
    let (pages, chapters) = (
      read.filter { $0.kind != .reportChapter }, read.filter { $0.kind == .reportChapter }
    )
    var menu = MenuBuilding(index)
    let items = menu.items(settings.menu)
    diagnostics += menu.diagnostics + addresses.diagnostics
    return Site(
      root: root, settings: settings.settings.with(menu: items), settingsSource: settings.source, kinds: kinds,
      date: options.date, pages: pages,
      chapters: chapters, attachments: attachments, omissions: omissions, internalPages: internalPages, aside: aside,
      faultyPages: standIns.map { Page($0, settings: settings.settings) },
      figures: figures.figures, notices: figures.notices)
  }

  /// Puts each page with those the edition shows or with those it leaves out.
  private mutating func sorted(
    _ outcomes: [(file: ContentFile, outcome: PageReading.Outcome)], by choice: EditionChoice
  ) -> (shown: [AddressedPage], hidden: [(page: ReadPage, reason: Omission.Reason)]) {
    var shown: [AddressedPage] = []
    var hidden: [(page: ReadPage, reason: Omission.Reason)] = []
    for (file, outcome) in outcomes {
      guard let page = outcome.page, let address = addresses.address(of: page) else {
        omit(file, kind: outcome.kind, because: outcome.isUnfinishedDraft && !options.drafts ? .draft : .faulty)
        if let standIn = outcome.standIn, choice.reason(toOmit: standIn) == nil {
          standIns.append(AddressedPage(page: standIn, address: addresses.addressIfAny(of: file)))
        }
        continue
      }
      if let reason = choice.reason(toOmit: page) {
        hidden.append((page, reason))
        let ground = reason == .internal ? choice.ground(of: page) : nil
        omissions.append(
          Omission(path: file.path, kind: outcome.kind, address: address, reason: reason, ground: ground))
        let kept = OmittedPage(
          source: page.source, body: page.body, title: page.title, kind: page.kind, secrecy: page.common.secrecy,
          isOfUndecidedReport: page.isOfUndecidedReport, address: address, fields: page.fields)
        if reason == .internal { internalPages.append(kept) } else { aside.append(kept) }
      } else if addresses.claim(address, for: page) {
        shown.append(AddressedPage(page: page, address: address))
      } else {
        omit(file, kind: outcome.kind)
      }
    }
    return (shown, hidden)
  }

  private mutating func attachments(_ files: [ContentFile], _ choice: AttachmentChoice) -> [Attachment] {
    files.compactMap { file in
      guard let identity = FileReading.identity(ofReadable: root + "/" + file.diskPath) else {
        diagnostics.append(.unreadable(file.diskPath, because: .cannotBeOpened))
        omit(file, kind: nil)
        return nil
      }
      if ActiveFiles.isActive(file.path), !settings.staticFiles.lists(file) {
        diagnostics.append(.activeFile(file.diskPath, isStatic: file.role == .copied))
        omit(file, kind: nil)
        return nil
      }
      guard let address = addresses.address(of: file) else { return nil }
      if let reason = choice.reason(toOmit: file) {
        omissions.append(Omission(path: file.path, kind: nil, address: address, reason: reason))
        return nil
      }
      // Of two files beside pages with one address none is lost where no page leads to them.
      guard file.role == .attachment || addresses.claim(address, for: file) else { return nil }
      return Attachment(
        path: file.path, diskPath: root + "/" + file.diskPath, address: address, isStatic: file.role == .copied,
        isListed: settings.staticFiles.lists(file), reasonWhereUnlinked: choice.reasonWhereUnlinked(file),
        identity: identity)
    }
  }

  private mutating func pages(
    _ shown: [AddressedPage], _ choice: EditionChoice, _ references: ReferenceResolution
  ) -> [Page] {
    var (tags, references, committees) = (TagIndex(), references, CommitteeCount())
    let pages = shown.map { addressed in
      let page = addressed.page
      committees.count(page)
      return Page(
        page, address: addressed.address, values: references.values(of: page), tags: tags.tags(of: page),
        aliases: addresses.aliases(of: page), language: page.common.language ?? settings.settings.language,
        translationOf: references.translationOf(page), audience: choice.audience(of: page))
    }
    diagnostics += tags.diagnostics + references.diagnostics + committees.diagnostics
    return pages
  }
}

extension Page {
  /// A page that stands in for one whose front matter has errors.
  fileprivate convenience init(_ standIn: AddressedPage, settings: SiteSettings) {
    self.init(
      standIn.page, address: standIn.address, values: FieldValues(), tags: [], aliases: [], language: settings.language,
      translationOf: nil, audience: .public)
  }
}
