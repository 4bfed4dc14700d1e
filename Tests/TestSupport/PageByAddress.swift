import Content

extension Site {
  /// The page shown at `address`.
  package func page(address: String) -> Page? { pages.first { $0.address == address } }
}
