extension NewPage {
  /// The page where it has its place among the files that are there: the second report of a year in a folder of its own, a
  /// chapter with the number behind those of its folder. Where a chapter of its name is there, the path of that one.
  /// `names` tells the names of the files in a folder, given relative to the root; none where it is not there.
  package func placed(kind: Kind, title: String, among names: (String) -> [String]) -> NewPage {
    let folder = PagePath.folder(of: path)
    let name = PagePath.name(of: path)
    switch kind {
    case .annualReport where names(folder).contains(name):
      return NewPage(path: "\(folder)/\(PagePath.slug(of: title))/\(name)", text: text)
    case .reportChapter:
      let beside = names(folder)
      if let same = beside.first(where: { $0.withoutOrder == name }) {
        return NewPage(path: "\(folder)/\(same)", text: text)
      }
      let next = (beside.compactMap { ChapterOrder(fileName: $0)?.numbers.first }.max() ?? 0) + 1
      return NewPage(path: "\(folder)/\(next < 10 ? "0" : "")\(next)-\(name)", text: text)
    default:
      return self
    }
  }
}

extension String {
  /// The name of a chapter's file without the numbers that it begins with.
  fileprivate var withoutOrder: Substring { drop { $0.isASCII && $0.isNumber || "-_. ".contains($0) } }
}
