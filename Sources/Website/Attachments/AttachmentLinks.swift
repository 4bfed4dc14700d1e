import Content
import Pictures
import Text
import Vietnamese

/// Tells which files beside the pages a finished page leads to.
struct AttachmentLinks: Sendable {
  private let addresses: Set<String>
  private let routes: Routes

  init(_ attachments: [Attachment], routes: Routes) {
    addresses = Set(attachments.lazy.filter { !$0.isStatic }.map(\.address))
    self.routes = routes
  }

  /// Whether there are no such files, so that nothing is to be looked for.
  var isEmpty: Bool { addresses.isEmpty }

  /// The address of the file that an attribute's value leads to; nil where it leads elsewhere.
  func file(_ written: ArraySlice<UInt8>, from page: String) -> String? {
    address(written, from: page).flatMap { addresses.contains($0) ? $0 : nil }
  }

  /// The address within the site that an attribute's value leads to; nil for a place elsewhere, and for that of a page.
  private func address(_ written: ArraySlice<UInt8>, from page: String) -> String? {
    guard let first = written.first, first != UInt8(ascii: "#"), written.last != UInt8(ascii: "/"),
      var text = CharacterReferences.decoded(written)
    else { return nil }
    if let origin = routes.origin, text.hasPrefix(origin + "/") { text = String(text.dropFirst(origin.count)) }
    let parts = LinkDestination(text)
    guard !parts.isElsewhere, let path = parts.path, !path.isEmpty else { return nil }
    if path.hasPrefix("/") { return path.hasPrefix(base) ? "/" + path.dropFirst(base.count) : nil }
    return SourcePath.joined(SourcePath.folder(of: String(page.dropFirst()) + "x"), path).map { "/" + $0 }
  }

  /// The site's folder on its host, not percent-encoded.
  private var base: String { PercentEncoding.decoded(routes.base) ?? routes.base }
}
