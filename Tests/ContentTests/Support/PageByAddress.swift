import Content

extension Site {
  /// The page shown at `address`.
  func page(address: String) -> Page? { pages.first { $0.address == address } }
}
