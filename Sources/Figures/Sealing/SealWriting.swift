import Input
import Vietnamese

extension Seal {
  /// The seal of a year as its tables are.
  package init(of year: FigureYear, on date: CalendarDate) {
    self.init(
      date: date, files: year.tables.map { File(name: $0.declaration.file, hash: $0.fingerprint) }, corrections: [])
  }

  /// The seal with each of the changes recorded as a correction.
  func corrected(_ changes: [SealChange], on date: CalendarDate, reason: String) -> Seal {
    let corrections = changes.map {
      Correction(name: $0.name, hash: $0.hash, date: date, reason: reason.nfc.onOneLine)
    }
    return Seal(date: self.date, files: files, corrections: self.corrections + corrections)
  }

  /// The text of its file, which reads back as the same seal.
  package var text: String {
    let files = files.flatMap { Self.entry([("file", $0.name), ("sha256", $0.hash)]) }
    let corrections = corrections.flatMap { correction in
      Self.entry([
        ("file", correction.name), ("sha256", correction.hash), ("date", correction.date.iso),
        ("reason", correction.reason),
      ])
    }
    let lines =
      ["# kyyeu seal ghi tệp này; sửa bảng rồi thì ghi đính chính bằng kyyeu seal <năm> --correct \"lý do\"."]
      + ["sealed_on: \(date.iso)", files.isEmpty ? "files: []" : "files:"] + files
      + (corrections.isEmpty ? [] : ["corrections:"] + corrections)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func entry(_ values: [(key: String, value: String?)]) -> [String] {
    let lines = values.compactMap { key, value in value.map { "\(key): \(YAMLQuoting.scalar($0))" } }
    return lines.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
  }
}
