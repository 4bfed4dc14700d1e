import Diagnostics

/// Whose resolution or programme a session studies.
package enum StudyLevel: String, Sendable, CaseIterable {
  case central
  case city
  case university
  case currentAffairs = "current-affairs"
}

extension StudyLevel: FigureChoice {
  package var label: Wording {
    switch self {
    case .central: Wording(vi: "Trung ương", en: "Central Committee")
    case .city: Wording(vi: "Thành ủy", en: "City committee")
    case .university: Wording(vi: "Đảng ủy Trường", en: "University committee")
    case .currentAffairs: Wording(vi: "Thông tin thời sự", en: "Current affairs")
    }
  }

  var otherSpellings: [String] {
    switch self {
    case .central: ["Trung ương Đảng"]
    case .city: ["Thành phố"]
    case .university: ["Trường", "Đảng ủy trường"]
    case .currentAffairs: ["Thời sự"]
    }
  }
}
