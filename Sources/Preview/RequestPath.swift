/// The path of a request, taken apart: its parts are decoded once, and none of them can lead anywhere but down.
struct RequestPath: Equatable {
  /// Decoded; none is empty, `.` or `..`, or holds a slash, a backslash or a control character.
  let parts: [String]
  /// Whether it names a folder: it ends in `/`.
  let isFolder: Bool

  static let top = RequestPath(parts: [], isFolder: true)

  /// Nil where it is no path of a page: a part that would lead elsewhere, an encoding that is none, bytes that are not UTF-8.
  /// - Parameter target: As it stands in the request, percent-encoded, without its query.
  init?(_ target: String) {
    guard target.utf8.first == UInt8(ascii: "/") else { return nil }
    var written = target.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    // What follows the last slash: nothing, where it is a folder.
    isFolder = written.last?.isEmpty ?? true
    if isFolder { written = written.dropLast() }
    var parts: [String] = []
    for part in written {
      guard let name = Self.name(part) else { return nil }
      parts.append(name)
    }
    self.parts = parts
  }

  /// The path of the output that stands for it.
  var output: String { (isFolder ? parts + ["index.html"] : parts).joined(separator: "/") }

  /// What lies below another path that names a folder; nil where it does not lie below it.
  func below(_ base: RequestPath) -> RequestPath? {
    guard parts.starts(with: base.parts, by: { $0.utf8.elementsEqual($1.utf8) }) else { return nil }
    guard parts.count > base.parts.count || isFolder else { return nil }
    return RequestPath(parts: Array(parts.dropFirst(base.parts.count)), isFolder: isFolder)
  }

  private init(parts: [String], isFolder: Bool) {
    self.parts = parts
    self.isFolder = isFolder
  }

  private static func name(_ written: Substring.UTF8View) -> String? {
    guard let bytes = percentDecoded(written), !bytes.isEmpty, bytes != Array(".".utf8), bytes != Array("..".utf8),
      !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") })
    else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func percentDecoded(_ written: Substring.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = written[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst(), let low = rest.popFirst(), let value = value(high, low) else { return nil }
      bytes.append(value)
    }
    return bytes
  }

  private static func value(_ high: UInt8, _ low: UInt8) -> UInt8? {
    guard let high = Character(UnicodeScalar(high)).hexDigitValue, let low = Character(UnicodeScalar(low)).hexDigitValue
    else { return nil }
    return UInt8(high << 4 | low)
  }
}
