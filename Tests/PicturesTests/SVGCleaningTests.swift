import Testing

@testable import Pictures

@Suite("Metadata and hazards of SVG")
struct SVGCleaningTests {
  private static let open = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"

  private func clean(_ content: String) -> Result<String, PictureFault> {
    MetadataRemoval.strip(Array((Self.open + content + "</svg>").utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "what draws stays",
    arguments: [
      "<path d=\"M0 0h4v4z\" fill=\"url(#g)\"/>", "<title>Sơ đồ</title><desc>Cơ cấu tổ chức</desc>",
      "<g class=\"a\" style=\"fill:#f00;filter:url( '#f' )\"><use xlink:href=\"#g\"/><use href=\"#g\"/></g>",
      "<style>.a &gt; path { stroke: red }</style>", "<text xml:space=\"preserve\">  a &amp; b  </text>",
      "<circle r=\"1\"><animate attributeName=\"r\" values=\"1;2\" dur=\"1s\"/></circle>",
    ])
  func keeps(_ content: String) {
    #expect(clean(content) == .success(Self.open + content.replacing("'", with: "&#39;") + "</svg>\n"))
  }

  @Test(
    "comments, metadata, and what editors add go",
    arguments: [
      "<!-- SECRET -->", "<metadata><rdf:RDF xmlns:rdf=\"r\"><cc:Work>SECRET</cc:Work></rdf:RDF></metadata>",
      "<sodipodi:namedview id=\"SECRET\"><inkscape:grid/></sodipodi:namedview>", "<?xpacket SECRET?>",
      "<i:pgf>SECRET</i:pgf>",
      "<metadata><script>SECRET</script></metadata>", "<metadata/>",
    ])
  func drops(_ content: String) {
    #expect(clean(content) == .success(Self.open + "</svg>\n"))
  }

  @Test("attributes of editors and comments inside styles go")
  func dropsAttributes() {
    let editor = """
      <g inkscape:label="SECRET" data-name="SECRET" xml:base="SECRET" xmlns:serif="http://SECRET/" id="a" \
      style="fill:red/*SECRET*/"/>
      """
    #expect(clean(editor) == .success(Self.open + "<g id=\"a\" style=\"fill:red \"/></svg>\n"))
    #expect(
      clean("<style><![CDATA[a>b{}/* SECRET */ c{}/*SECRET]]></style>")
        == .success(Self.open + "<style>a&gt;b{}  c{} </style></svg>\n"))
  }

  @Test("the declaration and a byte-order mark go, the drawing does not")
  func dropsDeclaration() {
    let drawing =
      "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- SECRET -->\n\(Self.open)</svg>\n<!-- SECRET -->"
    #expect(MetadataRemoval.strip(Array(drawing.utf8)) == .success(Array("\(Self.open)</svg>\n".utf8)))
  }

  @Test(
    "elements that run, fetch, embed or are unknown are hazards",
    arguments: [
      "script", "foreignObject", "a", "image", "feImage", "iframe", "handler", "SCRIPT", "video", "flowRoot",
    ])
  func refusesElements(_ name: String) {
    #expect(clean("<g><\(name)/></g>") == .failure(.hazard(.element(name), atByte: Self.open.utf8.count + 3)))
  }

  @Test(
    "attributes that run or fetch are hazards, named by their place",
    arguments: [
      ("onload=\"x()\"", SVGHazard.eventAttribute("onload")), ("ONCLICK=\"x()\"", .eventAttribute("ONCLICK")),
      ("href=\"javascript:x()\"", .scriptAddress), ("href=\" java&#10;script:x()\"", .scriptAddress),
      ("xlink:href=\"JaVa&#x53;cript:x()\"", .scriptAddress), ("to=\"vbscript:x\"", .scriptAddress),
      ("href=\"https://example.org/\"", .externalReference),
      ("xlink:href=\"//example.org/a.svg#b\"", .externalReference),
      ("href=\"a.svg#b\"", .externalReference), ("l:href=\"#b\"", .externalReference),
      ("href=\"data:image/svg+xml,x\"", .embeddedFile), ("style=\"fill:url(data:x)\"", .embeddedFile),
      ("style=\"fill:url(https://example.org/)\"", .externalReference),
      ("fill=\"URL( &quot;x.svg#a&quot; )\"", .externalReference),
      ("style=\"fill:u\\72l(x)\"", .escapedStyle), ("mask=\"image-set('x' 1x)\"", .externalReference),
      ("style=\"width:expression(x)\"", .scriptAddress),
      ("xmlns=\"http://www.w3.org/1999/xhtml\"", .namespace("http://www.w3.org/1999/xhtml")),
      ("xmlns:xlink=\"x\"", .namespace("x")), ("attributeName=\"xlink:href\"", .eventAttribute("xlink:href")),
      ("attributeName=\" onload\"", .eventAttribute("onload")),
    ])
  func refusesAttributes(_ attribute: String, _ hazard: SVGHazard) {
    #expect(clean("<g \(attribute)/>") == .failure(.hazard(hazard, atByte: Self.open.utf8.count + 3)))
  }

  @Test(
    "styles that fetch or hide are hazards",
    arguments: [
      ("@import 'x.css';", SVGHazard.externalReference), ("@IMPORT url(#a)", .externalReference),
      ("a{fill:url(x)}", .externalReference),
      ("a{fill:\\75rl(#x)}", .escapedStyle), ("@font-face{src:url(data:x)}", .embeddedFile),
      ("<![CDATA[a{b:url(//x)}]]>", .externalReference),
      ("a{fill:u&#114;l(x)}", .externalReference), ("a{fill:u<![CDATA[rl(x)]]>}", .externalReference),
      ("a{fill:u<!-- -->rl(x)}", .externalReference), ("u<?a?>rl(x)", .externalReference),
    ])
  func refusesStyles(_ style: String, _ hazard: SVGHazard) {
    #expect(clean("<style>\(style)</style>") == .failure(.hazard(hazard, atByte: Self.open.utf8.count + 7)))
  }

  @Test(
    "an element inside a style sheet is a hazard, since the style goes on after it",
    arguments: ["g", "i:a", "metadata"])
  func refusesElementsInStyle(_ name: String) {
    #expect(
      clean("<style>u<\(name)/>rl(x)</style>") == .failure(.hazard(.element(name), atByte: Self.open.utf8.count + 8)))
  }

  @Test(
    "a document type, a style sheet outside and another encoding are hazards",
    arguments: [
      ("<!DOCTYPE svg [<!ENTITY a \"b\">]>", SVGHazard.documentType),
      ("<?xml-stylesheet href=\"x\"?>", .externalReference),
      ("<?xml version=\"1.0\" encoding=\"UTF-7\"?>", .encoding),
    ])
  func refusesProlog(_ prolog: String, _ hazard: SVGHazard) {
    #expect(MetadataRemoval.strip(Array((prolog + Self.open + "</svg>").utf8)) == .failure(.hazard(hazard, atByte: 0)))
  }

  @Test(
    "what is not well-formed, or no SVG at its root, is malformed",
    arguments: [
      "<svg", "<svg/>", "\(open)", "\(open)</g>", "\(open)<g></svg>", "\(open)</svg>\(open)</svg>", "\(open)</svg>text",
      "\(open)&nbsp;</svg>", "\(open)&#0;</svg>", "\(open)&</svg>", "\(open)<g a='1' a='2'/></svg>",
      "\(open)<g a=1/></svg>",
      "\(open)<g a='<'/></svg>", "\(open)<g a='1'b='2'/></svg>", "\(open)<!-- x</svg>", "<svgx><svg/></svgx>",
      "\(open)\u{1}</svg>",
      "<svg:svg xmlns:svg='http://www.w3.org/2000/svg'/>",
    ])
  func refusesMalformed(_ text: String) {
    #expect(MetadataRemoval.strip(Array(text.utf8)) == .failure(.malformed(.svg)))
  }

  @Test(
    "a character that XML has no place for is malformed, wherever it would part a word",
    arguments: [
      "<style>u\u{1}rl(x)</style>", "<style><![CDATA[u\u{1}rl(x)]]></style>", "<style>u&#xFFFE;rl(x)</style>",
      "<style><![CDATA[u\u{FFFF}rl(x)]]></style>", "<g fill=\"u\u{FFFE}rl(x)\"/>", "<g fill=\"u&#1;rl(x)\"/>",
    ])
  func refusesCharacters(_ content: String) {
    #expect(clean(content) == .failure(.malformed(.svg)))
  }

  @Test("bytes that are not UTF-8 are malformed")
  func refusesEncoding() {
    #expect(MetadataRemoval.strip(Array(Self.open.utf8) + [0xFF] + Array("</svg>".utf8)) == .failure(.malformed(.svg)))
  }
}
