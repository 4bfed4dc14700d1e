import Diagnostics

/// What a number counts: the “Đơn vị tính” of a table.
package enum FigureUnit: String, Sendable, CaseIterable {
  case members
  case branches
  case persons
  case times
  case dong

  /// As it is shown.
  package var label: Wording {
    switch self {
    case .members: Wording(vi: "đảng viên", en: "members")
    case .branches: Wording(vi: "chi bộ", en: "branches")
    case .persons: Wording(vi: "người", en: "persons")
    case .times: Wording(vi: "lượt", en: "cases")
    case .dong: Wording(vi: "đồng", en: "đồng")
    }
  }
}
