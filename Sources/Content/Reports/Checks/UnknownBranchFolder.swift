import Diagnostics
import Text

extension SiteCheck {
  /// A folder of one branch below the report of the branches is named with the code of a branch.
  package static let unknownBranchFolder = SiteCheck(rule: .unknownBranchFolder) { site in
    let codes = site.figures.branchCodes
    // The code of a page that could not be read is not known.
    if site.omissions.contains(where: { $0.kind == .branch && $0.reason == .faulty }) { return [] }
    let chapters = ReportChapters(site)
    let strays = site.chapters.compactMap { page -> (folder: String, page: Page)? in
      guard let code = chapters.report(of: page)?.branch, !codes.contains(code) else { return nil }
      return (page.folder, page)
    }
    return Dictionary(strays, uniquingKeysWith: { first, _ in first }).sorted { $0.key < $1.key }.map {
      .unknownBranchFolder($0.key, at: Location(file: $0.value.source.path), codes: codes)
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownBranchFolder(_ folder: String, at location: Location, codes: [String]) -> Diagnostic {
    let name = SourcePath.name(of: folder)
    let list = codes.joined(separator: ", ")
    return Rule.unknownBranchFolder.finding(
      at: location,
      Wording(
        vi: "Không có chi bộ nào mã “\(name)”, nên các phần trong thư mục \(folder) không vào báo cáo nào",
        en: "No branch has the code “\(name)”, so the parts in \(folder) are in no report"),
      required: codes.isEmpty
        ? Wording(vi: "Trang của chi bộ có mã ấy", en: "The page of a branch of that code")
        : Wording(vi: "Tên thư mục là một trong các mã: \(list)", en: "A folder named as one of \(list)"),
      help: NearestName.of(name, among: codes).map {
        Wording(vi: "Đổi tên thư mục thành “\($0)”", en: "Rename the folder to “\($0)”")
      }
        ?? Wording(
          vi: "Đổi tên thư mục cho đúng với “code” ở trang của chi bộ",
          en: "Name the folder as the “code” of the branch’s own page has it"))
  }
}

extension Rule {
  package static let unknownBranchFolder = Rule(
    id: "report/unknown-branch-folder",
    title: Wording(
      vi: "Phần riêng của một chi bộ nằm trong thư mục mang mã chi bộ",
      en: "What one branch’s report has for itself lies in a folder named with its code"),
    reason: Wording(
      vi: "Thư mục sai mã thì lời riêng của chi bộ không được in, mà báo cáo chung vẫn ra như thường.",
      en: "With a wrong code a branch’s own words are printed nowhere, and its report looks complete without them."),
    breaks: [
      Example(
        ReportExamples.partsOfBranches(("01-a.md", "title: A"), ("aa/02-b.md", "title: B")).files,
        fileAtFault: "content/bao-cao/2026/chi-bo/aa/02-b.md")
    ],
    keeps: [ReportExamples.partsOfBranches(("01-a.md", "title: A"), ("a/02-b.md", "title: B"))])
}
