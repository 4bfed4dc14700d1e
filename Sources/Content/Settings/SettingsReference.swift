import Diagnostics
import Input

/// The reference of `content/site.yaml`: which keys it can have and what goes there.
package enum SettingsReference {
  /// As lines of plain text. Ends with a line break.
  package static func render(language: Language) -> String {
    "\(Wording.head[language])\n\n" + FieldListing.text(SettingsFields.all, language)
      + "\n\(Wording.groups[language])\n"
  }
}

extension Wording {
  fileprivate static let head = Wording(
    vi: "content/site.yaml – cài đặt của trang thông tin. Chỉ “name” là bắt buộc; mỗi mục một dòng “mục: giá trị”.",
    en: "content/site.yaml – the settings of the site. Only “name” is required; a line “key: value” each.")
  fileprivate static let groups = Wording(
    vi:
      "Mục có dấu chấm viết thành nhóm: rules.excellent_share_limit: 20 cũng là\n  rules:\n    excellent_share_limit: 20",
    en:
      "A key with a dot may be a group: rules.excellent_share_limit: 20 is also\n  rules:\n    excellent_share_limit: 20"
  )
}
