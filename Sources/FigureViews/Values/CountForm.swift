/// How counts below ten are written where a figure stands.
enum CountForm: Sendable, Hashable {
  /// As numbers alone: `4`, `8`. So in the tables of reports, and everywhere where the site wants no zeros.
  case plain
  /// `4 đảng viên`, `08 chi bộ`: on the pages of the site.
  case units
  /// `04 đảng viên`, `08 chi bộ`, and nothing in words: in the prose of reports, as offices write it.
  case office

  /// Whether 1 to 9 of a kind of things take a zero.
  func hasZero(_ style: Figure.Style) -> Bool {
    switch style {
    case .persons: self == .office
    case .units: self != .plain
    case .money: false
    }
  }
}
