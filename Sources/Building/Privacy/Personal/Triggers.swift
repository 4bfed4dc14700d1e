import Vietnamese

/// Tells fast whether a text can hold anything that the rules about people look for, so that most texts are not taken apart.
enum Triggers {
  /// Whether one of the words or a long number stands in a text, plain or with the marks of Markdown in it.
  static func stand(in text: String) -> Bool {
    let bytes = unmarked(text.folded)
    return hasLongNumber(bytes) || phrases.contains { stands($0, in: bytes) }
  }

  /// Whether one of the words stands in a text.
  static func wordsStand(in text: String) -> Bool {
    let bytes = unmarked(text.folded)
    return phrases.contains { stands($0, in: bytes) }
  }

  /// The bytes without marks that may stand inside of a word, each run of spaces and line breaks one space.
  private static func unmarked(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"), 0xA0, UInt8(ascii: ">"):
        if bytes.last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "\\"), 0xC2: break
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  /// Folded, since a text may be in capitals: what looks like one of them is looked at closely.
  private static let phrases = """
    khien trach;canh cao;cach chuc;khai tru;xoa ten;dinh chi sinh hoat;the dang;the dv;sinh ngay;ngay sinh;sinh thang;
    sinh:;can cuoc;cccd;cmnd;chung minh;dinh danh;ho va ten;ho ten;ho, ten;ten dang vien;ket nap;dang vien moi;giai ;khen;
    hoc bong;tuyen duong;noi bo;sinh 0;sinh 1;sinh 2;sinh 3;sinh 4;sinh 5;sinh 6;sinh 7;sinh 8;sinh 9
    """.replacing("\n", with: "").split(separator: ";").map { Array($0.utf8) as [UInt8] }

  /// Six digits with single marks between them, as a date, a card and a telephone have.
  private static func hasLongNumber(_ bytes: [UInt8]) -> Bool {
    var (digits, marks) = (0, 0)
    for byte in bytes {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        (digits, marks) = (digits + 1, 0)
        if digits >= 6 { return true }
      } else if ".-/ ".utf8.contains(byte), marks == 0 {
        marks = 1
      } else {
        (digits, marks) = (0, 0)
      }
    }
    return false
  }

  private static func stands(_ phrase: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let first = phrase.first, phrase.count <= bytes.count else { return false }
    var index = 0
    let end = bytes.count - phrase.count
    while index <= end {
      if bytes[index] == first {
        var length = 1
        while length < phrase.count, bytes[index + length] == phrase[length] { length += 1 }
        if length == phrase.count { return true }
      }
      index += 1
    }
    return false
  }
}
