import Markdown
import Reports
import Text

/// The text of a report as its web page shows it: the chapters one after the other, then the annexes.
struct ReportWebText {
  private(set) var html: [UInt8] = []
  private(set) var headings: [Heading] = []

  init(_ document: ReportDocument<[UInt8]>, annexWord: String) {
    html += document.opening
    for chapter in document.chapters {
      let title = (chapter.number.map { $0 + " " } ?? "") + chapter.title
      add(title, id: chapter.id, body: chapter.body, headings: chapter.headings)
    }
    for annex in document.annexes {
      add("\(annexWord) \(annex.number). \(annex.title)", id: annex.id, body: annex.body, headings: [])
    }
  }

  private mutating func add(_ title: String, id: String, body: [UInt8], headings: [Heading]) {
    let heading = "<h2 id=\"\(XMLText.escaped(id))\">\(XMLText.escaped(title))</h2>"
    html += Array("<section class=\"report__part\">\n\(heading)\n".utf8)
    html += body
    html += Array("</section>\n".utf8)
    self.headings.append(Heading(level: 2, id: id, text: title))
    self.headings += headings
  }
}
