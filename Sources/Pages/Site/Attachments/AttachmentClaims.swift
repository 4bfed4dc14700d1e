import Content
import Diagnostics
import Foundation

/// The files that lie beside pages, and those of `content/static/`.
enum AttachmentClaims {
  static func claims(_ attachments: [Attachment]) -> [Claim] {
    attachments.map { attachment in
      Claim(
        Output(path: Routes.path(attachment.address), source: attachment.path) { try render(attachment) },
        file: attachment.path)
    }
  }

  /// A picture is published without its metadata, or not at all; any other file, and what lies in `static`, as it is.
  static func render(_ attachment: Attachment) throws -> Rendered {
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: attachment.diskPath)))
    guard !attachment.isStatic, isPicture(attachment.path, bytes) else { return Rendered(bytes: bytes) }
    switch MetadataRemoval.strip(bytes) {
    case .success(let clean): return Rendered(bytes: clean)
    case .failure(let fault):
      return Rendered(bytes: [], diagnostics: [fault.finding(path: attachment.path, bytes: bytes)])
    }
  }

  /// By its bytes, or by its name where the bytes are no picture's: a damaged picture is not waved through.
  private static func isPicture(_ path: String, _ bytes: [UInt8]) -> Bool {
    let name = path.lowercased()
    return PictureFormat(bytes) != nil || extensions.contains { name.hasSuffix($0) }
  }

  private static let extensions = [
    ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif", ".heic", ".heif", ".jxl", ".tif", ".tiff", ".bmp",
  ]
}
