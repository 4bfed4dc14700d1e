import Building
import Diagnostics

extension Wording {
  /// A name that means no file of the site.
  static func noFile(_ failure: UnknownFile) -> Wording {
    if failure.isFolder {
      return Wording(
        vi: "“\(failure.name)” là một thư mục; cần tên từng tệp trong đó.",
        en: "“\(failure.name)” is a folder; name the files in it.")
    }
    let required = Wording(
      vi: "Trang thông tin không có tệp “\(failure.name)”; cần tên một tệp trong content/, templates/ hoặc kinds/.",
      en: "The site has no file “\(failure.name)”; name one in content/, templates/ or kinds/.")
    guard let nearest = failure.nearest else {
      return Wording(
        vi: "\(required.vi) Xem lại tên tệp; nếu đang ở thư mục khác thì ghi thêm --root.",
        en: "\(required.en) Look at the name again, and where the site lies elsewhere name its folder with --root.")
    }
    return Wording(
      vi: "\(required.vi) Gần nhất: \(nearest)", en: "\(required.en) Nearest: \(nearest)")
  }
}
