/// A visible word that Kỷ Yếu itself puts on pages. Its raw value is its name in `templates/strings/<language>.yaml`.
enum SiteWord: String, CaseIterable, Sendable {
  /// `Trang chủ`
  case home
  /// `Chuyên mục`
  case tags
  /// `Không tìm thấy trang`
  case notFoundTitle = "not_found_title"
  /// `trang {n}`, put behind a title from the second page of a list on
  case pageNumber = "page_number"

  /// `Phụ lục`
  case annex
}
