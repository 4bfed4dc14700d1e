import Input
import Text
import Vietnamese

/// Which files beside the pages an edition may show.
///
/// A file has no front matter, so what is around it decides. It is left out where a folder above it has an internal
/// `index.md`, and where all pages of its folder are left out. Any other goes out if a page that is shown leads to it, which
/// is known once the pages are rendered. Files of `content/static/` are always shown.
struct AttachmentChoice {
  private let choice: EditionChoice
  private let audience: Audience
  private let hidden: [(page: ReadPage, reason: Omission.Reason)]
  private let shownFolders: Set<String>
  /// By folder: why its pages are left out; internal outweighs the rest.
  private var reasons: [String: Omission.Reason] = [:]

  init(
    _ choice: EditionChoice, shown: [ReadPage], hidden: [(page: ReadPage, reason: Omission.Reason)], audience: Audience
  ) {
    self.choice = choice
    self.hidden = hidden
    self.audience = audience
    shownFolders = Set(shown.map { PagePath.folder(of: $0.file.path) })
    for (page, reason) in hidden {
      let folder = PagePath.folder(of: page.file.path)
      if reasons[folder] == nil || reason == .internal { reasons[folder] = reason }
    }
  }

  /// Why the attachment is left out, whatever leads to it; nil where it may be shown.
  func reason(toOmit file: ContentFile) -> Omission.Reason? {
    guard file.role == .attachment, !hidden.isEmpty else { return nil }
    if audience == .public, choice.isInternal(folder: PagePath.folder(of: file.path)) { return .internal }
    return reasonOfFolder(file)
  }

  /// Why an attachment is left out to which no page that is shown leads: with the pages that name it and are left out, if
  /// there are any.
  func reasonWhereUnlinked(_ file: ContentFile) -> Omission.Reason {
    guard file.role == .attachment, !hidden.isEmpty else { return .unlinked }
    let spellings = Self.spellings(of: PagePath.name(of: file.path))
    let mentions = hidden.filter { Self.mentions(spellings, in: $0.page) }
    return (mentions.first { $0.reason == .internal } ?? mentions.first)?.reason ?? .unlinked
  }

  /// The nearest folder that holds pages decides, if all its pages are left out.
  private func reasonOfFolder(_ file: ContentFile) -> Omission.Reason? {
    var folder = PagePath.folder(of: file.path)
    while !folder.isEmpty {
      if shownFolders.contains(folder) { return nil }
      if let reason = reasons[folder] { return reason }
      folder = PagePath.folder(of: folder)
    }
    return nil
  }

  /// The bytes by which a page may name a file: as it is, decomposed, and escaped.
  private static func spellings(of name: String) -> [[UInt8]] {
    let plain = Array(name.utf8)
    let decomposed = Array(name.decomposed.utf8)
    return [plain, decomposed, escaped(plain), escaped(decomposed)].reduce(into: []) { all, spelling in
      if !all.contains(spelling) { all.append(spelling) }
    }
  }

  private static func escaped(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return bytes.flatMap { byte in
      byte > 0x20 && byte < 0x7F ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }

  private static func mentions(_ spellings: [[UInt8]], in page: ReadPage) -> Bool {
    spellings.contains { ByteSearch.contains($0, in: page.source.bytes) }
  }
}
