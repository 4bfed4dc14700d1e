import Markdown

/// Takes down what a report says, out of the tree that it is printed from.
package struct ReportTextTaking {
  let print: PrintedReport
  /// The file of the report, and those of its chapters and annexes in their order, relative to the root.
  let files: (report: String, chapters: [String], annexes: [String])
  /// A fingerprint of each picture's bytes, by its address.
  let pictures: [String: String]

  package init(
    print: PrintedReport, files: (report: String, chapters: [String], annexes: [String]), pictures: [String: String]
  ) {
    self.print = print
    self.files = files
    self.pictures = pictures
  }

  /// What the report says; `report` is the part of its files' path that all its states share.
  package func text(of report: String) -> ReportText {
    let document = print.document
    let head = ReportText.Part(kind: .head, number: nil, title: "", file: files.report, pieces: fields)
    let opening = ReportText.Part(
      kind: .opening, number: nil, title: "", file: files.report, pieces: pieces(document.opening))
    let chapters = zip(document.chapters, files.chapters).map { chapter, file in
      ReportText.Part(
        kind: .chapter, number: chapter.number, title: spelled(chapter.title), file: file, pieces: pieces(chapter.body))
    }
    let annexes = zip(document.annexes, files.annexes).map { annex, file in
      ReportText.Part(
        kind: .annex, number: print.name(of: annex), title: spelled(annex.title), file: file, pieces: pieces(annex.body)
      )
    }
    return ReportText(
      report: report, title: spelled(title),
      parts: [head, opening] + chapters + annexes)
  }

  private var title: String {
    "\(print.document.head.type) năm \(print.document.year) của \(print.document.head.issuer)"
  }

  private func spelled(_ text: String) -> String { print.spelled(text) }

  /// What is filled in; which draft it is, is what tells the copies apart, and no change.
  private var fields: [ReportPiece] {
    let head = print.document.head
    let closing = print.document.closing
    let values: [(ReportField, String?)] = [
      (.layout, print.layout.name), (.parent, head.parent), (.issuer, head.issuer),
      (.number, head.number.map { "\($0)\(print.layout.words.numberJoint)\(head.symbol)" }),
      (.placeAndDate, [head.place, head.date?.written].compactMap(\.self).joined(separator: ", ")),
      (.marks, head.marks.joined(separator: "; ")), (.subject, head.subject), (.addressee, print.addressee),
      (.signer, print.signatures.joined(separator: ", ")),
      (.recipients, closing.recipients.joined(separator: "; ")),
    ]
    return values.map { .field($0, spelled($1 ?? "")) }
  }

  private func pieces(_ blocks: [Block]) -> [ReportPiece] { blocks.flatMap(pieces) }

  private func pieces(_ block: Block) -> [ReportPiece] {
    switch block {
    case .list(let list):
      list.items.flatMap { item in
        (item.isDone.map { [.text($0 ? "[x]" : "[ ]")] } ?? []) + pieces(item.blocks)
      }
    case .quotation(let blocks): pieces(blocks)
    case .note(let note): [.text(spelled(note.title))] + pieces(note.blocks)
    case .table(let table): [.table(TableTaking(spelled: spelled).table(table))]
    case .chart(let chart): [.table(TableTaking(spelled: spelled).table(chart))]
    case .picture(let picture):
      [
        .picture(
          name: spelled(picture.caption.isEmpty ? picture.picture.alternative : picture.caption.line),
          fingerprint: pictures[picture.picture.address] ?? picture.picture.address)
      ]
    case .paragraph, .heading, .code, .rule: block.texts.filter { !$0.isEmpty }.map { .text(spelled($0)) }
    }
  }
}
