/// The files beside the pages that one page leads to, gathered attribute by attribute, whether a text or a template wrote them.
struct LinkedFiles {
  private let links: AttachmentLinks
  private let page: String
  /// Their addresses, each once, in the order in which the page names them.
  private(set) var addresses: [String] = []

  /// `page` is the address of the page within the site.
  init(_ links: AttachmentLinks, from page: String) {
    self.links = links
    self.page = page
  }

  /// Goes on with an attribute of a tag; its value is as written, its references not resolved.
  mutating func take(_ name: MarkupName, _ value: ArraySlice<UInt8>) {
    guard !links.isEmpty else { return }
    if Self.names.contains(name) {
      add(value)
    } else if name == .srcset {
      for candidate in value.split(separator: UInt8(ascii: ",")) {
        add(candidate.drop { $0 <= 0x20 }.prefix { $0 > 0x20 })
      }
    }
  }

  /// The attributes that name one file.
  private static let names: [MarkupName] = ["href", "src", "poster", "data"]

  private mutating func add(_ written: ArraySlice<UInt8>) {
    guard let address = links.file(written, from: page), !addresses.contains(address) else { return }
    addresses.append(address)
  }
}
