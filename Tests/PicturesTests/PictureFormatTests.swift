import Testing

@testable import Pictures

@Suite("Kinds of pictures")
struct PictureFormatTests {
  @Test(
    "a kind is told by its first bytes",
    arguments: [
      ("GIF87a", PictureFormat.gif), ("GIF89a", .gif), ("RIFF\0\0\0\0WEBP", .webp), ("II*\0", .tiff), ("MM\0*", .tiff),
      ("BM\0\0\0\0\0\0\0\0\0\0\0\0\u{28}\0\0\0", .bmp),
      ("\0\0\0\u{20}ftypavif", .avif), ("\0\0\0\u{20}ftypavis", .avif), ("\0\0\0\u{20}ftypheic", .heic),
      ("\0\0\0\u{20}ftypmif1", .heic),
      ("\0\0\0\u{C}JXL ", .jpegXL), ("<svg ", .svg), ("\u{FEFF} \n<?xml version=\"1.0\"?><svg>", .svg),
      ("<!-- a -->\n<svg", .svg), ("<!DOCTYPE svg PUBLIC \"a\" \"b\">\n<svg", .svg),
      ("<!DOCTYPE svg [<!ENTITY a \">\">]><svg>", .svg),
    ])
  func recognises(_ head: String, _ format: PictureFormat) {
    #expect(PictureFormat(Array(head.utf8)) == format)
  }

  @Test(
    "other bytes are no picture",
    arguments: [
      "", "%PDF", "<html>", "<!DOCTYPE html><html><svg>", "<?xml?><html><svg>", "<!-- <svg", "BM cơ khí, 12, 34, 56",
      "RIFF\0\0\0\0WAVE", "GIF8", "svg", "\0\0\0\u{20}ftypmp42",
    ])
  func refuses(_ head: String) {
    #expect(PictureFormat(Array(head.utf8)) == nil)
    #expect(MetadataRemoval.strip(Array(head.utf8)) == .failure(.unrecognised))
  }

  @Test("kinds that are not taken apart are refused by name")
  func unsupported() {
    #expect(MetadataRemoval.strip(Array("\0\0\0\u{20}ftypavif".utf8)) == .failure(.unsupported(.avif)))
    #expect(MetadataRemoval.strip(Array("BM\0\0\0\0\0\0\0\0\0\0\0\0\u{28}\0\0\0".utf8)) == .failure(.unsupported(.bmp)))
    #expect(MetadataRemoval.strip([0xFF, 0x0A]) == .failure(.unsupported(.jpegXL)))
  }
}
