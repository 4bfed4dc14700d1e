/// What the preview answers with: made in memory for this one request, never read from a disk by the server.
package struct PreviewResponse: Sendable, Equatable {
  /// 200 for a page that is there; another where it could not be made, such as 500 for a page that shows what is wrong.
  package let status: Int
  /// Value of the `Content-Type` field; nil where the ending of the path asked for says it (`MediaType`).
  package let mediaType: String?
  package let bytes: [UInt8]

  package init(status: Int = 200, mediaType: String? = nil, bytes: [UInt8]) {
    self.status = status
    self.mediaType = mediaType
    self.bytes = bytes
  }
}
