import Diagnostics
import Templates

/// The page in another language.
struct TranslationView: View {
  let language: String
  let title: String
  let url: String

  static let fields = Fields<TranslationView>([
    .text("language", Wording(vi: "Mã ngôn ngữ của bản dịch", en: "The translation’s language tag")) { $0.language },
    .text("title", Wording(vi: "Tên của bản dịch", en: "The translation’s title")) { $0.title },
    .text("url", Wording(vi: "Địa chỉ của bản dịch", en: "The translation’s address")) { $0.url },
  ])
}
