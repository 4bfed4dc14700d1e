/// What the preview answers a request with: made in memory, never read from a disk on the way.
package struct PreviewResponse: Sendable {
  /// 200, or 404 for the page that says so.
  package let status: Int
  /// As `MediaType` gives it: `text/html; charset=utf-8`.
  package let mediaType: String
  package let bytes: [UInt8]

  package init(status: Int = 200, mediaType: String, bytes: [UInt8]) {
    self.status = status
    self.mediaType = mediaType
    self.bytes = bytes
  }
}
