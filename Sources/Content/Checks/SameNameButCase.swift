import Diagnostics

extension SiteCheck {
  /// No two names in one folder differ in nothing but the case of letters.
  package static let sameNameButCase = SiteCheck(rule: .sameNameButCase) { site in
    let files = PublishedNames.of(site)
    return Set(
      clashes(files.map { ($0.source, $0.source) }) + clashes(files.map { ($0.source, $0.published) })
    ).sorted()
  }

  /// One finding for each name of a file or folder that another has in another case; `path` is what is compared.
  private static func clashes(_ files: [(source: String, path: String)]) -> [Diagnostic] {
    // Of each path of a file or folder in lower case the spellings, each with the file that brought it.
    var spellings: [String: [(path: String, source: String)]] = [:]
    for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      var path = file.path[...]
      while !path.isEmpty {
        let known = spellings[path.lowercased(), default: []]
        // The folders above have been met with it.
        if known.contains(where: { $0.path.utf8.elementsEqual(path.utf8) }) { break }
        spellings[path.lowercased(), default: []].append((String(path), file.source))
        path = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] } ?? ""
      }
    }
    return spellings.values.flatMap { group -> [Diagnostic] in
      guard let first = group.first else { return [] }
      // Below folders of two spellings everything has two; the folder itself is told.
      return group.dropFirst().filter { folder(of: $0.path) == folder(of: first.path) }.map {
        Rule.sameNameButCase.finding(name(of: $0.path), like: name(of: first.path), of: first.source, at: $0.source)
      }
    }
  }

  private static func folder(of path: String) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] } ?? ""
  }

  private static func name(of path: String) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
  }
}

extension Rule {
  package static let sameNameButCase = Rule(
    id: "names/case-only", severity: .warning,
    title: Wording(
      vi: "Trong một thư mục không có hai tên chỉ khác nhau ở chữ hoa, chữ thường",
      en: "No two names in a folder differ only in the case of letters"),
    reason: Wording(
      vi: "Máy Windows và máy Mac coi hai tên đó là một: chép thư mục sang máy khác thì một tệp ghi đè tệp kia.",
      en: "Windows and the Mac take the two for one: copied to such a machine, one file overwrites the other."),
    breaks: [
      Example(
        [.init("content/static/Logo.txt", "a\n"), .init("content/static/logo.txt", "b\n")],
        fileAtFault: "content/static/logo.txt")
    ],
    keeps: [Example([.init("content/static/Logo.txt", "a\n"), .init("content/static/logo-2.txt", "b\n")])])

  fileprivate func finding(_ name: Substring, like other: Substring, of source: String, at place: String) -> Diagnostic
  {
    finding(
      at: Location(file: place),
      Wording(
        vi: "Tên “\(name)” chỉ khác “\(other)” (của \(source)) ở chữ hoa, chữ thường",
        en: "The name “\(name)” differs from “\(other)” (of \(source)) only in the case of letters"),
      required: Wording(
        vi: "Hai tên khác nhau cả khi không phân biệt chữ hoa, chữ thường",
        en: "Two names that differ whatever the case of their letters"),
      help: Wording(vi: "Đổi tên một trong hai", en: "Rename one of the two"))
  }
}
