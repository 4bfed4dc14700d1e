import Testing

@testable import Pictures

@Suite("Sizes of pictures")
struct PictureSizeTests {
  @Test(
    "a JPEG is as wide as its frame, turned where its orientation turns it",
    arguments: [(nil, 8, 16), (1, 8, 16), (4, 8, 16), (5, 16, 8), (8, 16, 8), (9, 8, 16)])
  func jpeg(_ orientation: Int?, _ width: Int, _ height: Int) {
    #expect(PictureSize(JPEGBytes.full(orientation: orientation)) == PictureSize(width: width, height: height))
  }

  @Test("a PNG is as wide as its header says, turned where its orientation turns it")
  func png() {
    #expect(PictureSize(PNGBytes.plain) == PictureSize(width: 2, height: 1))
    #expect(PictureSize(PNGBytes.full(orientation: 6)) == PictureSize(width: 1, height: 2))
  }

  @Test("a GIF is as wide as its screen, a WebP as its canvas or its image")
  func others() {
    #expect(PictureSize(GIFBytes.full) == PictureSize(width: 1, height: 2))
    #expect(PictureSize(WebPBytes.full(orientation: 6)) == PictureSize(width: 2, height: 1))
    #expect(PictureSize(WebPBytes.file(WebPBytes.lossless)) == PictureSize(width: 2, height: 1))
    let lossy = WebPBytes.chunk("VP8 ", [0x30, 1, 0, 0x9D, 1, 0x2A, 0x2C, 0x41, 3, 0, 0xC0, 0x0C])
    #expect(PictureSize(WebPBytes.file(lossy)) == PictureSize(width: 300, height: 3))
  }

  @Test(
    "an SVG is as wide as it says, in any unit, or as its view box",
    arguments: [
      ("width=\"40\" height=\"24\"", 40, 24), ("width=\"1in\" height=\"36pt\"", 96, 48),
      ("viewBox=\"0 0 30 20\"", 30, 20),
      ("width=\"100%\" height=\"100%\" viewBox=\"0,0,30,20\"", 30, 20), ("width=\"60\" viewBox=\"0 0 30 20\"", 60, 40),
      ("height=\"10px\" viewBox=\"-5 -5 30 20\"", 15, 10), ("width=\"25.4mm\" height=\"2.54cm\"", 96, 96),
      ("width=\"1.5e1\" height=\"1pc\"", 15, 16),
    ])
  func svg(_ attributes: String, _ width: Int, _ height: Int) {
    #expect(PictureSize(Array("<svg \(attributes)/>".utf8)) == PictureSize(width: width, height: height))
  }

  @Test(
    "a drawing without a size, one out of measure, and other files have none",
    arguments: [
      "<svg/>", "<svg width=\"nan\" height=\"1\"/>", "<svg width=\"1e30\" height=\"1\"/>",
      "<svg width=\"-4\" height=\"4\"/>",
      "<svg viewBox=\"0 0 0 0\"/>", "<svg width=\"4em\" height=\"4\"/>", "text", "", "\u{89}PNG",
    ])
  func none(_ text: String) {
    #expect(PictureSize(Array(text.utf8)) == nil)
  }
}
