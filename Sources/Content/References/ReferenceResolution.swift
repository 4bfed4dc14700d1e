import Diagnostics
import Input
import Text
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

  /// What the keys of a page's kind hold, with the paths of the pages and files that they name.
  mutating func values(of page: ReadPage) -> FieldValues {
    var values = page.values
    for field in page.kind.ownFields {
      guard let written = values.text(field.name) else { continue }
      switch field.type {
      case .pageOrName(let kind):
        values[field.name] = .text(pageOrName(written, field.name, Kind(rawValue: kind), page))
      case .path: values[field.name] = file(written, field.name, page).map(FieldValue.text)
      default: break
      }
    }
    return values
  }

  /// The page of which this is a translation.
  mutating func translationOf(_ page: ReadPage) -> String? {
    guard let written = page.common.translationOf else { return nil }
    switch pages.find(written, in: page.file.path) {
    case .page(let target): return target.path
    case .omitted: return nil
    case .nothing:
      let place = page.fields.location(of: "translation_of")
      diagnostics.append(
        .unknownPage(
          written, nearest: pages.nearest(to: written), folder: pages.folderWithoutPage(written, in: page.file.path),
          at: place))
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
      diagnostics.append(
        .unknownPage(
          written, nearest: pages.nearest(to: written), folder: pages.folderWithoutPage(written, in: page.file.path),
          at: place))
    }
    return written
  }

  private mutating func file(_ written: String, _ key: String, _ page: ReadPage) -> String? {
    let candidates = WrittenPath.candidates(written.nfc, in: page.file.path)
    if let path = candidates.first(where: attachments.contains) { return path }
    let folder = PagePath.folder(of: page.file.path) + "/"
    let beside = attachments.filter { $0.beginsWith(folder) }.map { $0.after(folder) }.sorted()
    diagnostics.append(
      .unknownFile(
        written, nearest: NearestName.of(written.nfc, among: beside), at: page.fields.location(of: key)))
    return nil
  }
}
