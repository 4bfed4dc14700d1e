import Text

extension PrintedReport {
  /// Who receives it, and who signs it.
  func closing(_ writer: PrintWriter) -> JSONText {
    .object([
      ("signers", .list(document.closing.signatures.map { signer($0, writer) })),
      ("recipients_title", writer.text(layout.words.recipients)), ("recipients", .list(recipients.map(writer.text))),
    ])
  }

  private func signer(_ signature: ReportSignature, _ writer: PrintWriter) -> JSONText {
    .object([
      ("authority", layout.authorityLine(of: signature).map { writer.text(cased($0, .authority)) }),
      ("post", writer.text(cased(signature.post, .post))),
      ("name", signature.name.map { writer.text(cased($0, .signer)) }),
    ])
  }

  /// The lines of all signatures: `T/M Đảng ủy`, `Bí thư`, the name.
  var signatures: [String] {
    document.closing.signatures.flatMap { [layout.authorityLine(of: $0), $0.post, $0.name].compactMap(\.self) }
  }

  /// `- Các chi bộ;`, the last with a full stop.
  var recipients: [String] {
    document.closing.recipients.enumerated().map { index, recipient in
      "- \(recipient)\(index == document.closing.recipients.count - 1 ? "." : ";")"
    }
  }
}
