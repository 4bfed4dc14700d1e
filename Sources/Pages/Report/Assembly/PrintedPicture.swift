/// How HTML to be printed names a picture of the site: by a scheme that only the printing program's own reader answers.
enum PrintedPicture {
  static let scheme = "kyyeu:"

  /// `kyyeu:/bao-cao/2026/so-do.png`
  static func url(of address: String) -> String {
    scheme + PercentEncoding.encoded(address)
  }
}
