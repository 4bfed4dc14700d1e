import Vietnamese

/// A type of document, by its name and symbol, and who reads one by default.
struct DocumentType: Sendable, Hashable {
  /// As it is written in full: `Nghị quyết`.
  package let name: String
  /// The letters of its number, as in `12-NQ/ĐU`: `NQ`; nil where such documents have none of their own.
  package let symbol: String?
  package let audience: DefaultAudience

  /// The types that a Party committee issues and keeps, with the symbols that offices give them. Minutes, and the
  /// self-criticism of a committee (Hướng dẫn 43-HD/BTCTW of 31/10/2025, Mẫu 01), never leave the office. A memorandum of
  /// understanding is called minutes in Vietnamese and is none.
  package static let all: [DocumentType] = [
    DocumentType(name: "Nghị quyết", symbol: "NQ", audience: .internalUntilDecided),
    DocumentType(name: "Kết luận", symbol: "KL", audience: .internalUntilDecided),
    DocumentType(name: "Thông báo", symbol: "TB", audience: .internalUntilDecided),
    DocumentType(name: "Quyết định", symbol: "QĐ", audience: .internalUntilDecided),
    DocumentType(name: "Quy định", symbol: "QĐ", audience: .internalUntilDecided),
    DocumentType(name: "Quy chế", symbol: "QC", audience: .internalUntilDecided),
    DocumentType(name: "Kế hoạch", symbol: "KH", audience: .internalUntilDecided),
    DocumentType(name: "Chương trình", symbol: "CTr", audience: .internalUntilDecided),
    DocumentType(name: "Báo cáo", symbol: "BC", audience: .internalUntilDecided),
    DocumentType(name: "Báo cáo kiểm điểm", symbol: "BC", audience: .internalAlways),
    DocumentType(name: "Bản kiểm điểm", symbol: nil, audience: .internalAlways),
    DocumentType(name: "Tờ trình", symbol: "TTr", audience: .internalUntilDecided),
    DocumentType(name: "Công văn", symbol: "CV", audience: .internalUntilDecided),
    DocumentType(name: "Biên bản", symbol: "BB", audience: .internalAlways),
    DocumentType(name: "Biên bản ghi nhớ", symbol: "BB", audience: .internalUntilDecided),
    DocumentType(name: "Phiếu bầu", symbol: nil, audience: .internalUntilDecided),
    DocumentType(name: "Giấy mời", symbol: "GM", audience: .internalUntilDecided),
    DocumentType(name: "Đề án", symbol: "ĐA", audience: .internalUntilDecided),
  ]

  /// The type whose name a text begins with, whatever its case and marks; of several the one that says most.
  static func named(_ text: String) -> DocumentType? {
    let words = text.wordsFolded
    return all.filter { words.starts(with: $0.name.wordsFolded) }.max { $0.name.utf8.count < $1.name.utf8.count }
  }

  /// The types that have the symbol of a number, `12-NQ/ĐU`, `15/BC-KCK`, the usual one first.
  static func numbered(_ number: String) -> [DocumentType] {
    guard let match = number.folded.firstMatch(of: /[0-9]\s*[-\/–]\s*([a-z]+)/) else { return [] }
    return all.filter { $0.symbol?.folded == String(match.output.1) }
  }
}

extension String {
  /// The words without case and marks, to compare names that are typed by hand.
  fileprivate var wordsFolded: [Substring] {
    folded.split { !$0.isLetter && !$0.isNumber }
  }
}
