import Diagnostics

extension Rule {
  /// A picture is published only when everything written beside it could be taken out.
  package static let metadataNotRemovable = Rule(
    id: "pictures/metadata-not-removable",
    title: Wording(
      vi: "Ảnh đăng công khai phải xóa được thông tin ẩn (nơi chụp, thời gian, thiết bị)",
      en: "Every published picture must be one whose hidden data can be removed"),
    reason: Wording(
      vi: """
        Ảnh chụp bằng điện thoại ghi kèm nơi chụp, giờ chụp, kiểu máy, có khi cả ảnh thu nhỏ của phần đã cắt bỏ; hình \
        vẽ SVG có thể chứa mã lệnh. Kỷ Yếu xóa các thông tin đó khỏi ảnh JPEG, PNG, GIF, WebP và SVG, và không đăng \
        ảnh nào mà nó không làm sạch được
        """,
      en: """
        A picture from a telephone records where and when it was taken and with what, at times even a thumbnail of \
        what was cropped away; an SVG drawing may hold scripts. Kỷ Yếu removes all that from JPEG, PNG, GIF, WebP and \
        SVG, and publishes no picture that it cannot clean
        """),
    breaks: [
      // A JPEG that ends inside its Exif data.
      Example(
        [
          home("anh.jpg"), .init("content/anh.jpg", .bytes([0xFF, 0xD8, 0xFF, 0xE1, 0x00, 0x22] + Array("Exif".utf8))),
        ],
        fileAtFault: "content/anh.jpg"),
      // An AVIF under the name of a JPEG.
      Example(
        [home("anh.jpg"), .init("content/anh.jpg", .bytes([0, 0, 0, 16] + Array("ftypavif".utf8) + [0, 0, 0, 0]))],
        fileAtFault: "content/anh.jpg"),
      Example([
        home("so-do.svg"),
        drawing("↓<script>alert(1)</script>"),
      ]),
      Example([
        home("so-do.svg"),
        drawing("\n  <g ↓onclick=\"alert(1)\"/>\n"),
      ]),
    ],
    keeps: [
      Example([home("anh.gif"), .init("content/anh.gif", .bytes(smallestGIF))]),
      Example([
        home("so-do.svg"),
        drawing("<title>Sơ đồ</title><path d=\"M0 0h4v4z\"/>"),
      ]),
    ])

  private static func home(_ picture: String) -> Example.File {
    .init("content/index.md", "---\ntitle: Trang chủ\n---\n\n![Sân trường](\(picture))\n")
  }

  private static func drawing(_ content: String) -> Example.File {
    .init("content/so-do.svg", "<svg xmlns=\"\(SVGVocabulary.namespace)\" viewBox=\"0 0 4 4\">\(content)</svg>\n")
  }

  /// One white pixel.
  private static let smallestGIF: [UInt8] =
    Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0, 0xFF, 0xFF, 0xFF, 0, 0, 0]
    + [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 0x01, 0, 0x3B]
}
