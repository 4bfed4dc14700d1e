import Diagnostics
import Vietnamese

/// Replaces what a page writes about other files by their paths relative to the root.
struct ReferenceResolution {
  let pages: PageIndex
  /// Paths of the attachments of the edition.
  let attachments: Set<String>
  private(set) var diagnostics: [Diagnostic] = []

  init(pages: PageIndex, attachments: [Attachment]) {
    self.pages = pages
    self.attachments = Set(attachments.map(\.path))
  }

  mutating func details(of page: ReadPage) -> Details {
    switch page.details {
    case .movement(let movement):
      .movement(
        Movement(
          organisation: pageOrName(movement.organisation, "organisation", .organisation, page), since: movement.since))
    case .activity(let activity):
      .activity(
        Activity(
          endDate: activity.endDate,
          movement: activity.movement.map { pageOrName($0, "movement", .movement, page) },
          organisation: activity.organisation.map { pageOrName($0, "organisation", .organisation, page) },
          place: activity.place, participants: activity.participants))
    case .document(let document):
      .document(
        OfficialDocument(
          number: document.number, issuer: document.issuer, issuedOn: document.issuedOn, type: document.type,
          file: document.file.flatMap { file($0, page) }))
    default: page.details
    }
  }

  /// The page of which this is a translation.
  mutating func translationOf(_ page: ReadPage) -> String? {
    guard let written = page.common.translationOf else { return nil }
    switch pages.find(written, in: page.file.path) {
    case .page(let target): return target.path
    case .omitted: return nil
    case .nothing:
      let place = page.fields.location(of: "translation_of")
      diagnostics.append(.unknownPage(written, nearest: pages.nearest(to: written), at: place))
      return nil
    }
  }

  /// A path, where a page is meant; else the name, or the path of the one page of that kind with that title.
  private mutating func pageOrName(_ written: String, _ key: String, _ kind: Kind, _ page: ReadPage) -> String {
    guard WrittenPath.isPath(written) else { return pages.page(titled: written, kind: kind)?.path ?? written }
    switch pages.find(written, in: page.file.path) {
    case .page(let target):
      if target.kind == kind { return target.path }
      let place = page.fields.location(of: key)
      diagnostics.append(.wrongKindOfPage(written, is: target.kind, required: kind, at: place))
    case .omitted(let omission):
      if omission.reason != .faulty {
        diagnostics.append(.omittedPage(written, at: page.fields.location(of: key)))
      }
    case .nothing:
      let place = page.fields.location(of: key)
      diagnostics.append(.unknownPage(written, nearest: pages.nearest(to: written), at: place))
    }
    return written
  }

  private mutating func file(_ written: String, _ page: ReadPage) -> String? {
    let candidates = WrittenPath.candidates(written.nfc, in: page.file.path)
    if let path = candidates.first(where: attachments.contains) { return path }
    let folder = PagePath.folder(of: page.file.path) + "/"
    let beside = attachments.filter { $0.beginsWith(folder) }.map { $0.after(folder) }.sorted()
    diagnostics.append(
      .unknownFile(
        written, nearest: NearestName.of(written.nfc, among: beside), at: page.fields.location(of: "file")))
    return nil
  }
}
