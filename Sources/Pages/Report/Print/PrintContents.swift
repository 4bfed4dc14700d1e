import Text

extension ReportPrint {
  /// From how many entries on a report has a list of contents: some eight pages of text.
  static let contentsThreshold = 12

  /// The list of contents of a long report, on a page of its own behind the signature.
  ///
  /// The rules lay down what stands on a document's first page, and that its text follows the subject line there; a list in
  /// front, or between them, would break both. So it stands where an office puts what it adds: behind the signed text and
  /// in front of the annexes.
  var contents: String {
    guard hasContents else { return "" }
    let lines = entries.map { entry in
      """
      <li class="level-\(entry.level)"><a class="\(entry.hasPage ? "paged" : "unpaged")" href="#\(entry.id)">\
      \(XMLText.escaped(entry.text))</a></li>
      """
    }
    return """
      <section class="contents">
      <h2>\(spelled("MỤC LỤC"))</h2>
      <ul>
      \(lines.joined(separator: "\n"))
      </ul>
      </section>
      """
  }

  var hasContents: Bool { entries.count >= Self.contentsThreshold }

  private var entries: [(level: Int, id: String, text: String, hasPage: Bool)] {
    // An id that two chapters share leads to its first place only, so such headings are not listed.
    var seen = ids
    let chapters = document.chapters.flatMap { chapter in
      [(level: 2, id: chapter.id, text: layout[.chapter].cased(name(of: chapter)), hasPage: true)]
        + chapter.headings.filter { $0.level == 3 }.compactMap { heading in
          seen.insert(heading.id).inserted
            ? (level: 3, id: heading.id, text: heading.text, hasPage: true) : nil
        }
    }
    // The pages of annexes are numbered for each of them anew.
    return chapters + document.annexes.map { (2, $0.id, "\(annexName($0)): \($0.title)", false) }
  }
}
