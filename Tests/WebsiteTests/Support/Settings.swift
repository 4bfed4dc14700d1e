@testable import Content
@testable import Website

extension SiteSettings {
  /// Settings that only name the site and, where one is given, its public address.
  static func plain(baseURL: String? = nil) -> SiteSettings {
    SiteSettings(
      name: "Khoa Ví Dụ", parent: nil, description: nil, baseURL: baseURL, language: "vi", menu: [], posts: [],
      contact: nil, place: nil, timeZone: .standard, headLines: HeadLines(), pageSize: 20, toneStyle: .asWritten,
      hasLeadingZeros: true,
      years: [], staticFiles: [],
      attachmentsLimit: 200, rules: .standard)
  }
}

extension Routes {
  /// The routes of a site at the root of an unknown host.
  static let plain = Routes(.plain())
}
