/// What a page says of the personal data on it (Luật Bảo vệ dữ liệu cá nhân, 91/2025/QH15).
enum PersonalDataConsent: String, Sendable, CaseIterable {
  /// Those whom it is about have agreed to its publication.
  case consent
}
