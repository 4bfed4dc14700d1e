import Text

extension ReportPrint {
  /// Who receives it, and who signs it. It keeps together, and with the end of the text.
  var closing: String {
    let list = recipients.map { "<li>\(XMLText.escaped($0))</li>" }.joined()
    let signer = document.closing.signer.map { element(.signer, $0) } ?? ""
    return """
      <section class="closing">
      <div class="columns">
      <div class="row">
      <div class="cell recipients">\(element(.recipientsTitle, recipientsTitle))<ul>\(list)</ul></div>
      <div class="cell">\(authority.map { element(.authority, $0) } ?? "")\(element(.post, document.closing.post))\
      <div class="signature"></div>\(signer)</div>
      </div>
      </div>
      </section>
      """
  }

  var recipientsTitle: String { spelled("Nơi nhận:") }

  /// `T/M Đảng ủy`, `KT. Trưởng khoa`; nil above the post of a head who signs in his own right.
  var authority: String? { layout.authorityLine(of: document.closing) }

  /// `- Các chi bộ;`, the last with a full stop.
  var recipients: [String] {
    document.closing.recipients.enumerated().map { index, recipient in
      "- \(recipient)\(index == document.closing.recipients.count - 1 ? "." : ";")"
    }
  }
}
