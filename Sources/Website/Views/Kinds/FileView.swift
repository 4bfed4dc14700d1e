import Diagnostics
import Templates

/// A file to download.
struct FileView: View {
  let url: String
  let name: String

  static let fields = Fields<FileView>([
    .text("url", Wording(vi: "Địa chỉ tệp", en: "The file’s address")) { $0.url },
    .text("name", Wording(vi: "Tên tệp", en: "The file’s name")) { $0.name },
  ])
}
