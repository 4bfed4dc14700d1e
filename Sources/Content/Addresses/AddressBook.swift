import Text

/// Which source each address comes from.
struct AddressBook {
  private var sources: [String: String] = [:]

  /// Gives an address to a source, named as a person knows it. Where it is taken, nothing changes and the source that has
  /// it is returned.
  mutating func claim(_ address: String, for source: String) -> String? {
    // An address that ends with a slash is answered by this file.
    let output = address.endsWith("/") ? address + "index.html" : address
    if let other = sources[output] { return other }
    sources[output] = source
    return nil
  }
}
