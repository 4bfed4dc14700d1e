import Text

extension PrintedReport {
  /// Who receives it, and who signs it.
  func closing(_ writer: PrintWriter) -> JSONText {
    .object([
      ("authority", authority.map { writer.text(cased($0, .authority)) }),
      ("post", writer.text(cased(document.closing.post, .post))),
      ("signer", document.closing.signer.map { writer.text(cased($0, .signer)) }),
      ("recipients_title", writer.text(layout.words.recipients)), ("recipients", .list(recipients.map(writer.text))),
    ])
  }

  /// `T/M Đảng ủy`, `KT. Trưởng khoa`; nil above the post of a head who signs in his own right.
  var authority: String? { layout.authorityLine(of: document.closing) }

  /// `- Các chi bộ;`, the last with a full stop.
  var recipients: [String] {
    document.closing.recipients.enumerated().map { index, recipient in
      "- \(recipient)\(index == document.closing.recipients.count - 1 ? "." : ";")"
    }
  }
}
