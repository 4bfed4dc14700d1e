import Text

extension PrintedReport {
  /// The list of contents, where the office wants one.
  func contents(_ writer: PrintWriter) -> JSONText? {
    guard document.hasContents else { return nil }
    let listed = entries.map { entry in
      JSONText.object([
        ("level", .number(entry.level)), ("id", .string(entry.id)), ("text", writer.text(entry.text)),
        ("has_page", .truth(entry.hasPage)),
      ])
    }
    return .object([("title", writer.text("MỤC LỤC")), ("entries", .list(listed))])
  }

  private var entries: [(level: Int, id: String, text: String, hasPage: Bool)] {
    // An id that two chapters share leads to its first place only, so such headings are not listed.
    var seen = Set(document.chapters.map(\.id) + document.annexes.map(\.id))
    let chapters = document.chapters.flatMap { chapter in
      [(level: 1, id: chapter.id, text: name(of: chapter), hasPage: true)]
        + chapter.headings.filter { $0.level == 3 && seen.insert($0.id).inserted }.map {
          (level: 2, id: $0.id, text: $0.text, hasPage: true)
        }
    }
    // The pages of annexes are numbered for each of them anew.
    return chapters + document.annexes.map { (1, $0.id, "\(name(of: $0)): \($0.title)", false) }
  }
}
