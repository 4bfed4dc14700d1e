import Diagnostics

/// Makes one site of the files that were read: what each alone could not know.
struct SiteAssembly {
  private let root: String
  private let settings: SettingsReading.Outcome
  private let options: LoadingOptions
  private(set) var diagnostics: [Diagnostic] = []
  private var addresses = AddressAssignment()

  init(root: String, settings: SettingsReading.Outcome, options: LoadingOptions) {
    (self.root, self.settings, self.options) = (root, settings, options)
  }

  /// The site of pages and attachments given in the order of their paths.
  mutating func site(_ outcomes: [(ContentFile, PageReading.Outcome)], attachments files: [ContentFile]) -> Site {
    let choice = EditionChoice(outcomes.compactMap(\.1.page), options: options)
    var shown: [(page: ReadPage, address: String)] = []
    var hidden: [(page: ReadPage, reason: Omission.Reason)] = []
    var omissions: [Omission] = []
    for (file, outcome) in outcomes {
      guard let page = outcome.page else {
        let address = addresses.addressIfAny(of: file)
        omissions.append(Omission(path: file.path, kind: outcome.kind, address: address, reason: .faulty))
        continue
      }
      let address = addresses.address(of: page)
      if let reason = choice.reason(toOmit: page) {
        hidden.append((page, reason))
        omissions.append(
          Omission(path: file.path, kind: page.details.kind, address: address ?? "", reason: reason))
      } else if let address {
        shown.append((page, address))
      } else {
        omissions.append(Omission(path: file.path, kind: page.details.kind, address: "", reason: .faulty))
      }
    }
    for (page, address) in shown { addresses.claim(address, for: page) }

    let attachmentChoice = AttachmentChoice(choice, shown: shown.map(\.page), hidden: hidden)
    let attachments = attachments(files, attachmentChoice, omissions: &omissions)
    omissions.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }

    let index = PageIndex(pages: shown, omissions: omissions)
    let pages = pages(shown, choice, ReferenceResolution(pages: index, attachments: attachments))
    var menu = MenuBuilding(index)
    let items = menu.items(settings.menu)
    diagnostics += menu.diagnostics + addresses.diagnostics
    return Site(
      root: root, settings: settings.settings.with(menu: items), date: options.date, pages: pages,
      attachments: attachments, omissions: omissions, addresses: addresses.book)
  }

  private mutating func attachments(
    _ files: [ContentFile], _ choice: AttachmentChoice, omissions: inout [Omission]
  ) -> [Attachment] {
    files.compactMap { file in
      guard FileReading.canRead(root + "/" + file.diskPath) else {
        diagnostics.append(.unreadable(file.diskPath, because: .cannotBeOpened))
        return nil
      }
      guard let address = addresses.address(of: file) else { return nil }
      if let reason = choice.reason(toOmit: file, audience: options.audience) {
        omissions.append(Omission(path: file.path, kind: nil, address: address, reason: reason))
        return nil
      }
      addresses.claim(address, for: file)
      return Attachment(
        path: file.path, diskPath: root + "/" + file.diskPath, address: address, isStatic: file.role == .copied)
    }
  }

  private mutating func pages(
    _ shown: [(page: ReadPage, address: String)], _ choice: EditionChoice, _ references: ReferenceResolution
  ) -> [Page] {
    var (tags, references) = (TagIndex(), references)
    var committee: String?
    let pages = shown.map { page, address in
      if page.details.kind == .committee {
        if let first = committee {
          diagnostics.append(.secondCommittee(first: first, at: FieldLocation.find("kind", in: page.source)))
        }
        committee = committee ?? page.source.path
      }
      return Page(
        source: page.source, body: page.body, address: address, isSection: page.isSection,
        details: references.details(of: page), title: page.title, date: page.common.date,
        updated: page.common.updated, summary: page.common.summary, tags: tags.tags(of: page),
        aliases: addresses.aliases(of: page), weight: page.common.weight,
        language: page.common.language ?? settings.settings.language,
        translationOf: references.translationOf(page), audience: choice.audience(of: page),
        isIllustrative: page.common.isIllustrative)
    }
    diagnostics += tags.diagnostics + references.diagnostics
    return pages
  }
}
