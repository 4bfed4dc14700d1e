/// The official layouts that Kỷ Yếu knows.
package enum OfficialLayouts {
  /// Their names, the Party's first.
  package static let names = ["party", "state"]

  /// The layout of that name; nil where there is none.
  package static func named(_ name: String, settings: LayoutSettings = LayoutSettings()) -> OfficialLayout? {
    switch name {
    case "party": OfficialLayout.party(settings)
    case "state": OfficialLayout.state(settings)
    default: nil
    }
  }
}
