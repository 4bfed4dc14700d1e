import Diagnostics

/// What a page says of the personal data on it (Luật Bảo vệ dữ liệu cá nhân, 91/2025/QH15).
enum PersonalDataConsent: String, Sendable, CaseIterable {
  /// Those whom it is about have agreed to its publication.
  case consent
}

extension PersonalDataConsent {
  /// The word by which an office knows it.
  var word: Wording {
    switch self {
    case .consent: Wording(vi: "đã đồng ý", en: "consent")
    }
  }
}
