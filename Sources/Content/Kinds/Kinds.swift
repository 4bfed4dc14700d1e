import Diagnostics
import Text

extension KindDeclaration {
  /// Every kind of page there is: the one table that reading, `kyyeu explain kind` and `kyyeu new` use.
  package static let all: [KindDeclaration] = [
    KindDeclaration(.page, Wording(vi: "Trang thường", en: "Ordinary page"), in: .anywhere) { _ in .page },
    KindDeclaration(
      .committee, Wording(vi: "Đảng ủy; mỗi trang web có một", en: "Party committee; one a site"),
      in: .file("to-chuc/dang-uy.md"), fields: Committee.fields, read: Committee.read),
    KindDeclaration(
      .branch, Wording(vi: "Chi bộ", en: "Party branch"), in: .folder("to-chuc/chi-bo"), fields: Branch.fields,
      read: Branch.read),
    KindDeclaration(
      .organisation, Wording(vi: "Đoàn thể", en: "Mass organisation"), in: .folder("doan-the"),
      fields: Organisation.fields, read: Organisation.read),
    KindDeclaration(
      .studySession, Wording(vi: "Buổi học tập, quán triệt nghị quyết", en: "Session that studies a resolution"),
      in: .folder("hoc-tap-nghi-quyet"), dateIsRequired: true, fields: StudySession.fields, read: StudySession.read),
    KindDeclaration(
      .partner, Wording(vi: "Doanh nghiệp đối tác", en: "Partner enterprise"),
      in: .folder("khoi-nghiep-viec-lam/doanh-nghiep"), fields: Partner.fields, read: Partner.read),
    KindDeclaration(
      .movement, Wording(vi: "Phong trào", en: "Movement"), in: .folder("phong-trao"), fields: Movement.fields,
      read: Movement.read),
    KindDeclaration(
      .activity, Wording(vi: "Hoạt động", en: "Activity"), in: .folder("hoat-dong"), dateIsRequired: true,
      fields: Activity.fields, read: Activity.read),
    KindDeclaration(
      .news, Wording(vi: "Tin", en: "News"), in: .folder("tin-tuc"), dateIsRequired: true
    ) { _ in .news },
    KindDeclaration(
      .document, Wording(vi: "Văn bản", en: "Document"), in: .folder("van-ban"),
      audience: .internalUntilDecided, fields: OfficialDocument.fields, read: OfficialDocument.read),
    KindDeclaration(
      .annualReport, Wording(vi: "Báo cáo tổng kết năm", en: "Annual report"), in: .yearIndex("bao-cao"),
      audience: .internalUntilPublished, without: [PageFields.draft.field.name], fields: AnnualReport.fields,
      read: AnnualReport.read),
    KindDeclaration(
      .reportChapter, Wording(vi: "Chương hoặc phụ lục của báo cáo năm", en: "Chapter or annex of an annual report"),
      in: .yearFolder("bao-cao"), fields: Chapter.fields, read: Chapter.read),
  ]

  /// The declaration of a kind.
  package static func of(_ kind: Kind) -> KindDeclaration {
    all.first { $0.kind == kind } ?? all[0]
  }

  /// The kind of the folder in which a page lies, by its path relative to `content/`, in NFC: that of the innermost
  /// folder with a kind, else `page`. A folder's own page (`index.md`) shows the folder and is an ordinary page.
  static func byFolder(of path: String) -> KindDeclaration {
    var best = (declaration: all[0], length: 0)
    for declaration in all {
      guard case let length? = declaration.place.length(holding: path), length > best.length else { continue }
      best = (declaration, length)
    }
    return best.declaration
  }
}

extension KindDeclaration.Place {
  /// How much of a path this place names; nil where the path lies elsewhere.
  fileprivate func length(holding path: String) -> Int? {
    switch self {
    case .anywhere: return nil
    case .file(let file): return path == file ? file.utf8.count : nil
    case .folder(let folder):
      return path.beginsWith(folder + "/") && !path.endsWith("/index.md") ? folder.utf8.count : nil
    case .yearIndex(let folder), .yearFolder(let folder):
      let isIndex = if case .yearIndex = self { true } else { false }
      guard path.beginsWith(folder + "/"), path.after(folder + "/").holds("/") else { return nil }
      return path.endsWith("/index.md") == isIndex ? folder.utf8.count : nil
    }
  }
}
