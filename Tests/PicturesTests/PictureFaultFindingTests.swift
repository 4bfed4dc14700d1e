import Diagnostics
import Testing

@testable import Pictures

@Suite("Findings about pictures")
struct PictureFaultFindingTests {
  @Test("a damaged picture is named as a whole, with what is required, what was found and what to do")
  func damaged() {
    let finding = PictureFault.malformed(.jpeg).finding(path: "content/a.jpg", bytes: [])
    #expect(
      finding
        == Diagnostic(
          rule: "pictures/metadata-not-removable", severity: .error, location: Location(file: "content/a.jpg"),
          message: Wording(
            vi: "Không xóa được thông tin ẩn khỏi ảnh này nên ảnh không được đăng",
            en: "The hidden data of this picture cannot be removed, so it is not published"),
          required: Wording(
            vi: "Ảnh JPEG, PNG, GIF, WebP hoặc SVG nguyên vẹn", en: "An undamaged JPEG, PNG, GIF, WebP or SVG picture"),
          found: Wording(vi: "Ảnh JPEG bị hỏng hoặc bị cắt cụt", en: "A damaged or truncated JPEG picture"),
          help: Wording(
            vi: "Mở ảnh bằng phần mềm xem ảnh, lưu lại ở dạng JPEG hoặc PNG, rồi thay tệp này",
            en: "Open the picture in an image viewer, save it again as JPEG or PNG, and replace this file")))
  }

  @Test("a hazard in a drawing is named by its line and column")
  func hazard() {
    let bytes = Array("<svg xmlns=\"http://www.w3.org/2000/svg\">\n<title>Sơ</title><script/></svg>".utf8)
    guard case .failure(let fault) = MetadataRemoval.strip(bytes) else {
      Issue.record("the drawing was cleaned")
      return
    }
    let finding = fault.finding(path: "content/a.svg", bytes: bytes)
    #expect(finding.location?.place?.line == 2)
    #expect(finding.location?.place?.column == 18)
    #expect(finding.found == Wording(vi: "Phần tử <script>", en: "The element <script>"))
  }

  @Test("the examples of the rule break it and keep it as they say")
  func examples() throws {
    for (examples, isBroken) in [(Rule.metadataNotRemovable.breaks, true), (Rule.metadataNotRemovable.keeps, false)] {
      for example in examples {
        let picture = try #require(example.files.last)
        let bytes: [UInt8] =
          switch picture.matter {
          case .bytes(let bytes): bytes
          case .text(let text): Array(text.filter { $0 != Example.mark }.utf8)
          default: []
          }
        #expect(((try? MetadataRemoval.strip(bytes).get()) == nil) == isBroken)
        #expect(PictureFormat(bytes) != nil)
      }
    }
  }
}
