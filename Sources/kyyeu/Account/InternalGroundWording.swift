import Content
import Diagnostics

extension InternalGround {
  /// Why a page is internal though its own front matter does not say so, and what would publish it.
  var wording: Wording {
    switch self {
    case .kind(let kind):
      let name = KindDeclaration.of(kind).name
      return Wording(
        vi: "nội bộ theo loại bài “\(name.vi)”; được phép đăng thì ghi “audience: public”",
        en: "internal as “\(name.en)”; where it may be published, write “audience: public”")
    case .documentType(let type, isFinal: false):
      return Wording(
        vi: "nội bộ theo loại văn bản “\(type)”; được phép đăng thì ghi “audience: public”",
        en: "internal as a document of the type “\(type)”; where it may be published, write “audience: public”")
    case .documentType(let type, isFinal: true):
      return Wording(vi: "“\(type)” luôn là nội bộ", en: "“\(type)” is always internal")
    case .report(let path): return Wording(vi: "nội bộ theo báo cáo \(path)", en: "internal as its report \(path)")
    case .folder(let path): return Wording(vi: "nội bộ theo \(path)", en: "internal as \(path)")
    }
  }
}
