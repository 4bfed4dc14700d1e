import Text

extension ReportPrint {
  /// The annexes, each on pages of its own, a wide one on pages that lie on their side.
  func annexes(_ fragments: inout FragmentRewriter) -> String {
    document.annexes.map { annex in
      """
      <section id="\(annex.id)" class="annex\(annex.isLandscape ? " wide" : "")">
      <h2><span>\(XMLText.escaped(annexName(annex)))</span> <span>\(XMLText.escaped(annex.title))</span></h2>
      <p class="annex-reference">\(XMLText.escaped(annexReference))</p>
      \(fragments.rewrite(annex.body))</section>
      """
    }.joined(separator: "\n")
  }

  /// `Phụ lục 1`.
  func annexName(_ annex: ReportAnnex<[UInt8]>) -> String { spelled("Phụ lục") + "\u{A0}\(annex.number)" }

  /// `(kèm theo Báo cáo số 12-BC/ĐU, ngày 05/12/2026 của Đảng ủy Khoa …)`.
  var annexReference: String {
    let number = document.head.number ?? String(repeating: "\u{A0}", count: 6)
    let full = "\(number)\(layout.words.numberJoint)\(document.head.symbol)"
    let room = String(repeating: "\u{A0}", count: 4)
    let date = document.head.date?.numeric ?? "\(room)/\(room)/\(document.year)"
    return "(kèm theo \(document.head.type) số\u{A0}\(full), ngày\u{A0}\(date) của \(document.head.issuer))"
  }
}
