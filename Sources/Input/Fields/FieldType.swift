import Diagnostics

/// What the value of a key must be.
package enum FieldType: Sendable {
  case text
  case flag
  case whole(ClosedRange<Int>)
  case date
  case choice([FieldChoice])
  case language
  /// An address on the web, http or https.
  case website
  /// An address of electronic mail.
  case email
  /// The path of a file below `content/`.
  case path
  /// The path of a page of the kind of this name, or a name.
  case pageOrName(kind: String)
  case texts
  case record([Field])
  case records([Field])

  /// What to write, as the end of “required: …”.
  package var wording: Wording {
    switch self {
    case .text: Wording(vi: "một dòng chữ", en: "a line of text")
    case .flag: Wording(vi: "true hoặc false", en: "true or false")
    case .whole(let range): Self.wording(of: range)
    case .date: Wording(vi: "ngày, như 2026-09-05 hoặc 5/9/2026", en: "a date, as 2026-09-05 or 5/9/2026")
    case .choice(let choices):
      Wording(vi: "một trong: \(choices.wording.vi)", en: "one of: \(choices.wording.en)")
    case .language: Wording(vi: "mã ngôn ngữ, như vi hoặc en", en: "a language tag, as vi or en")
    case .website:
      Wording(vi: "địa chỉ bắt đầu bằng http:// hoặc https://", en: "an address that begins with http:// or https://")
    case .email:
      Wording(vi: "địa chỉ thư điện tử, như ten@example.org", en: "an e-mail address, as name@example.org")
    case .path:
      Wording(vi: "đường dẫn tới một tệp trong content/", en: "the path of a file below content/")
    case .pageOrName:
      Wording(vi: "đường dẫn tới một trang, hoặc một tên", en: "the path of a page, or a name")
    case .texts: Wording(vi: "danh sách, như [một, hai]", en: "a list, as [one, two]")
    case .record(let fields): Self.group(fields)
    case .records(let fields):
      Wording(
        vi: "danh sách, mỗi mục gồm \(Self.names(fields))", en: "a list whose items hold \(Self.names(fields))")
    }
  }

  /// Whether the value is, or holds, text that somebody reads.
  package var holdsText: Bool {
    switch self {
    case .text, .texts, .website, .email, .path, .pageOrName, .record, .records: true
    case .flag, .whole, .date, .choice, .language: false
    }
  }

  private static func wording(of range: ClosedRange<Int>) -> Wording {
    switch (range.lowerBound, range.upperBound) {
    case (.min, .max): Wording(vi: "số nguyên", en: "a whole number")
    case (let low, .max): Wording(vi: "số nguyên từ \(low) trở lên", en: "a whole number, \(low) or more")
    case (let low, let high):
      Wording(vi: "số nguyên từ \(low) đến \(high)", en: "a whole number from \(low) to \(high)")
    }
  }

  private static func group(_ fields: [Field]) -> Wording {
    Wording(vi: "nhóm mục \(names(fields))", en: "a group of the keys \(names(fields))")
  }

  private static func names(_ fields: [Field]) -> String {
    fields.map(\.name).joined(separator: ", ")
  }
}
