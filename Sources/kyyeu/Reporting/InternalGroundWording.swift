import Content
import Diagnostics

extension InternalGround {
  /// Why a page is internal though its own front matter does not say so, and what would publish it. `kinds` are those of the site.
  func wording(_ kinds: SiteKinds?) -> Wording {
    switch self {
    case .kind(let kind):
      let declaration = kinds?[kind]
      let name = declaration?.name ?? Wording(verbatim: kind.rawValue)
      let standing = declaration?.audience.wording ?? DefaultAudience.internalAlways.wording
      return Wording(
        vi: "nội bộ theo loại bài “\(name.vi)”; \(standing.vi.wayOut)",
        en: "internal as “\(name.en)”; \(standing.en.wayOut)")
    case .documentType(let type, isFinal: false):
      return Wording(
        vi: "nội bộ theo loại văn bản “\(type)”; được phép đăng thì ghi “audience: public”",
        en: "internal as a document of the type “\(type)”; where it may be published, write “audience: public”")
    case .documentType(let type, isFinal: true):
      return Wording(vi: "“\(type)” luôn là nội bộ", en: "“\(type)” is always internal")
    case .report(let path): return Wording(vi: "nội bộ theo báo cáo \(path)", en: "internal as its report \(path)")
    case .summary(let path):
      return Wording(
        vi: "\(path) chỉ đăng phần tóm tắt; được phép đăng cả bản in thì thêm pdf vào “publish”",
        en: "\(path) publishes its summary alone; where the print may be published, add pdf to “publish”")
    case .folder(let path): return Wording(vi: "nội bộ theo \(path)", en: "internal as \(path)")
    }
  }
}

extension String {
  /// What `internal; …` says behind its mark: what would publish it.
  fileprivate var wayOut: Substring {
    firstIndex(of: ";").map { self[index(after: $0)...].drop { $0 == " " } } ?? self[...]
  }
}
