import Diagnostics
import Testing

@testable import Pictures

@Suite("Pictures that are too large or too much")
struct PictureBoundsTests {
  private func fault(_ bytes: [UInt8]) -> PictureFault? {
    if case .failure(let fault) = MetadataRemoval.strip(bytes) { fault } else { nil }
  }

  private func drawing(_ content: String, _ attributes: String = "") -> [UInt8] {
    Array("<svg xmlns=\"http://www.w3.org/2000/svg\" \(attributes)>\(content)</svg>".utf8)
  }

  /// A path, and groups that each refer to the one before so many times by the attribute, written with a `%` for the id.
  private func nested(_ levels: Int, times: Int, element: String = "use", by attribute: String, within: String = "g")
    -> String
  {
    (1...levels).reduce("<\(within) id=\"a0\"><path d=\"M0 0h4\"/></\(within)>") { text, level in
      let written = attribute.replacing("%", with: "#a\(level - 1)")
      return text
        + "<\(within) id=\"a\(level)\">\(String(repeating: "<\(element) \(written) d=\"M0 0h4\"/>", count: times))</\(within)>"
    }
  }

  @Test(
    "sides of more than 20,000 pixels, more than a hundred million in all, and none at all are refused",
    arguments: [
      (20_000, 5_000, true), (20_001, 1, false), (1, 20_001, false), (10_001, 10_000, false), (0, 5, false),
      (5, 0, false), (60_000, 60_000, false), (65_535, 65_535, false),
    ])
  func sides(width: Int, height: Int, isKept: Bool) {
    var gif = GIFBytes.plain
    gif.replaceSubrange(6..<10, with: PictureBytes.little(width, 2) + PictureBytes.little(height, 2))
    #expect(fault(gif) == (isKept ? nil : .dimensions(width: width, height: height)))
  }

  @Test("a PNG of two thousand million pixels a side is refused by its header")
  func png() {
    var bytes = PNGBytes.plain
    bytes.replaceSubrange(16..<24, with: PictureBytes.big(0x7FFF_FFFF, 4) + PictureBytes.big(0x7FFF_FFFF, 4))
    #expect(fault(bytes) == .dimensions(width: 0x7FFF_FFFF, height: 0x7FFF_FFFF))
  }

  @Test(
    "a drawing is refused by the size it states in any unit, not by that of its view box",
    arguments: [
      ("width=\"30000\" height=\"10\"", false), ("width=\"300in\" height=\"1in\"", false),
      ("width=\"0\" height=\"10\"", false), ("width=\"1e300\" height=\"1\"", false),
      ("width=\"100%\" height=\"100%\"", true), ("viewBox=\"0 0 90000 90000\"", true),
      ("width=\"20000\" height=\"5\"", true),
    ])
  func drawingSize(attributes: String, isKept: Bool) {
    let found = fault(drawing("<path d=\"M0 0h4\"/>", attributes))
    if case .dimensions = found { #expect(!isKept) } else { #expect(isKept && found == nil) }
  }

  @Test(
    "references that multiply are refused, whatever they are written with",
    arguments: [
      ("use", "href=\"%\"", "g"), ("use", "xlink:href=\"%\"", "symbol"), ("path", "fill=\"url(%)\"", "pattern"),
      ("path", "stroke=\"url( '%' )\"", "pattern"), ("path", "mask=\"url(%)\"", "mask"),
      ("path", "clip-path=\"url(%)\"", "clipPath"), ("path", "style=\"fill:url(%)\"", "pattern"),
      ("path", "style=\"x: y; marker-mid : url(%)\"", "marker"),
    ])
  func multiplying(element: String, attribute: String, within: String) {
    let link = "xmlns:xlink=\"http://www.w3.org/1999/xlink\""
    let bomb = drawing(nested(11, times: 10, element: element, by: attribute, within: within), link)
    guard case .hazard(.expansion(let count), _) = fault(bomb) else {
      Issue.record("\(String(describing: fault(bomb)))")
      return
    }
    #expect(count > 1_000_000_000)
    #expect(fault(drawing(nested(2, times: 10, element: element, by: attribute, within: within), link)) == nil)
  }

  @Test("references out of a style sheet count for the elements that it is for")
  func styleSheet() {
    var (style, content) = ("", "<pattern id=\"a0\"><path d=\"M0 0h4\"/></pattern>")
    for level in 1...9 {
      style += ".k\(level), .x { fill: url(#a\(level - 1)) }\n"
      content +=
        "<pattern id=\"a\(level)\">\(String(repeating: "<path class=\"k\(level)\" d=\"M0 0h4\"/>", count: 10))</pattern>"
    }
    guard case .hazard(.expansion, _) = fault(drawing("<style>\(style)</style>\(content)")) else {
      Issue.record("the drawing was kept")
      return
    }
    #expect(fault(drawing("<style>.none { fill: url(#a0) }</style>\(content)")) == nil)
  }

  @Test("a paint that a group hands down counts for everything in it, a gradient for nothing")
  func inherited() {
    let paths = String(repeating: "<path d=\"M0 0h4\"/>", count: 3_000)
    let pattern = "<pattern id=\"a\">" + String(repeating: "<path d=\"M0 0h4\"/>", count: 10) + "</pattern>"
    let gradient = "<linearGradient id=\"a\"><stop/><stop/><stop/><stop/></linearGradient>"
    guard case .hazard(.expansion, _) = fault(drawing("\(pattern)<g fill=\"url(#a)\">\(paths)</g>")) else {
      Issue.record("the drawing was kept")
      return
    }
    #expect(fault(drawing("\(gradient)<g fill=\"url(#a)\">\(paths)</g>")) == nil)
  }

  @Test("elements within each other beyond the bound are refused, in the file or through references in any order")
  func nesting() {
    let deep = String(repeating: "<g>", count: 5_000) + String(repeating: "</g>", count: 5_000)
    guard case .hazard(.nesting, _) = fault(drawing(deep)) else {
      Issue.record("the drawing was kept")
      return
    }
    let chain = (1...3_000).map { "<g id=\"a\($0)\"><use href=\"#a\($0 - 1)\"/></g>" }
    for links in [chain, chain.reversed()] {
      switch fault(drawing("<path id=\"a0\" d=\"M0 0h4\"/>" + links.joined())) {
      case .hazard(.nesting, _), .hazard(.expansion, _): break
      case let other: Issue.record("\(String(describing: other))")
      }
    }
  }

  @Test("a circle of references is refused at an element of it")
  func circle() {
    let bytes = drawing("<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>")
    #expect(fault(bytes) == .hazard(.circle, atByte: 41))
    #expect(fault(drawing("<use href=\"#none\"/>")) == nil)
  }

  @Test("a finding names both sides, the bound and the way out")
  func finding() {
    let found = PictureFault.dimensions(width: 60_000, height: 50_000).finding(path: "content/anh.png", bytes: [])
    #expect(found.rule == "pictures/too-large" && found.location == Location(file: "content/anh.png"))
    #expect(found.message.vi == "Ảnh này quá lớn, không hiển thị và in được")
    #expect(found.required?.vi == "Mỗi cạnh từ 1 đến 20000 điểm ảnh, cả ảnh không quá 100 triệu")
    #expect(found.found?.vi == "60000 × 50000 điểm ảnh")
  }
}
