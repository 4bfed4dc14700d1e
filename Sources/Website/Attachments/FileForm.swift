import Content
import Pictures
import Vietnamese

/// What a file beside the pages is, which decides how it goes out.
package enum FileForm: Sendable, Hashable {
  /// Goes out without its metadata, or not at all.
  case picture
  /// A picture of `content/static/`: goes out byte for byte, if it can be shown.
  case staticPicture
  /// Goes out as the tools of this kind leave it, or not at all.
  case document(DocumentKind)
  /// A document that cannot be cleaned.
  case closedDocument
  /// Text without a format of its own, which is read whole and searched.
  case text
  /// Many files in one, into which nothing looks.
  case archive
  /// A page or a script under another name.
  case active
  /// Goes out byte for byte.
  case plain

  /// How many bytes of a file tell what it is.
  package static let headLength = 4096
  /// The largest file that is read whole only to be shown on this machine, in bytes.
  static let wholeLimit = 256 << 20

  /// What a file is, by its name and its first bytes. What lies in `content/static/` is meant as it is, but for drawings,
  /// documents and whatever a browser would run, and for pictures that cannot be shown; what `site.yaml` lists is not looked at.
  package init(_ attachment: Attachment, head: [UInt8]) {
    let ending = Self.ending(of: attachment.path)
    if attachment.isListed {
      self = .plain
    } else if let kind = DocumentKind(ending: ending) ?? DocumentKind(head: head) {
      self = .document(kind)
    } else if Self.closedEndings.contains(ending) || head.starts(with: Self.compoundFile) {
      self = .closedDocument
    } else if Self.isPicture(ending, head) {
      self = attachment.isStatic && !Self.isDrawing(ending, head) ? .staticPicture : .picture
    } else if !ActiveFiles.isNamed(attachment.path), ActiveFiles.looksActive(head) {
      self = .active
    } else if Self.archiveEndings.contains(ending) || head.starts(with: Self.zip) {
      self = .archive
    } else {
      self = Self.isText(head) ? .text : .plain
    }
  }

  /// The largest such file that is read whole, in bytes; nil where none is.
  package var limit: Int? {
    switch self {
    case .picture, .staticPicture: PictureBudget.bytes
    case .text: 16_000_000
    case .document: 100_000_000
    case .closedDocument, .archive, .active, .plain: nil
    }
  }

  private static func ending(of path: String) -> String {
    let name = path[
      (path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex)...]
    return name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[name.utf8.index(after: $0)...].lowercased() } ?? ""
  }

  /// By its bytes, or by its name where the bytes are no picture's: a damaged picture is not waved through.
  private static func isPicture(_ ending: String, _ head: [UInt8]) -> Bool {
    PictureFormat(head) != nil || pictureEndings.contains(ending)
  }

  private static func isDrawing(_ ending: String, _ head: [UInt8]) -> Bool {
    PictureFormat(head) == .svg || ending == "svg"
  }

  /// Text in UTF-8, or in UTF-16 with its mark; the last character of a head may be cut.
  private static func isText(_ head: [UInt8]) -> Bool {
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return true }
    guard !head.contains(0) else { return false }
    return (0...3).contains { String(validating: head.dropLast($0), as: UTF8.self) != nil }
  }

  private static let pictureEndings: Set<String> = [
    "jpg", "jpeg", "png", "gif", "webp", "svg", "avif", "heic", "heif", "jxl", "tif", "tiff", "bmp",
  ]
  /// The formats before 2007, those with macros, and those that nothing here can clean.
  private static let closedEndings: Set<String> = [
    "doc", "dot", "xls", "xlt", "ppt", "pps", "pot", "docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "ppsm",
    "potm",
    "rtf", "wps", "et", "pages", "numbers", "key", "fodt", "fods", "fodp", "msg", "eml", "one", "mdb", "accdb", "pub",
    "vsd",
    "vsdx", "xps", "oxps",
  ]
  /// A Compound File (MS-CFB 2.2): the formats before 2007, and a later one that is locked with a password.
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let archiveEndings: Set<String> = [
    "zip", "rar", "7z", "tar", "gz", "tgz", "bz2", "xz", "zst", "iso", "cab",
  ]
}
