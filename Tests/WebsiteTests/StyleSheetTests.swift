import Diagnostics
import Testing

@testable import Website

@Suite("Style sheets and what they name")
struct StyleSheetTests {
  private static func references(_ css: String) -> [String] {
    let bytes = Array(css.utf8)
    return StyleSheetReferences.of(bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test("name files in url() and @import, in any case, with and without quotes")
  func references() {
    #expect(Self.references("@import \"a.css\"; @IMPORT url( 'b.css' ) print;") == ["a.css", "b.css"])
    #expect(
      Self.references("a{background:URL(c.png)}b{src:url(\"d e.woff2\") format('woff2')}") == ["c.png", "d e.woff2"])
  }

  @Test("name nothing in comments and in other strings")
  func elsewhere() {
    #expect(Self.references("/* url(a.png) */ a::before{content:\"url(b.png)\\\" url(c.png)\"}").isEmpty)
  }

  @Test("are read to their end even where that end is missing")
  func unfinished() {
    #expect(Self.references("a{background:url(").isEmpty)
    #expect(Self.references("a{background:url(b.png") == ["b.png"])
    #expect(Self.references("a{background:url('b.png") == ["b.png"])
    #expect(Self.references("/* a").isEmpty)
    #expect(Self.references("a{content:'\\").isEmpty)
  }

  private static func assets(_ files: [(String, String)]) -> Assets {
    Assets(files.map { AssetFile(name: $0.0, bytes: Array($0.1.utf8)) })
  }

  @Test("lead to the published names, however deep those lie")
  func rewriting() throws {
    let assets = Self.assets([
      ("site.css", "@import \"parts/a.css\";a{background:url(data:,x)}"),
      ("parts/a.css", "b{background:url('../img/x.svg#y')}"), ("img/x.svg", "<svg/>"),
    ])
    #expect(assets.diagnostics.isEmpty)
    let names = assets.published.map(\.address)
    let texts = assets.published.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(names[0] == "/assets/img/x.\(Fingerprint.of(Array("<svg/>".utf8))).svg")
    #expect(texts[1] == "b{background:url('../img/\(names[0].dropFirst("/assets/img/".count))#y')}")
    #expect(texts[2] == "@import \"parts/\(names[1].dropFirst("/assets/parts/".count))\";a{background:url(data:,x)}")
  }

  @Test("change their own name when what they name changes")
  func chain() {
    let before = Self.assets([("a.css", "a{background:url(x.png)}"), ("x.png", "1")])
    let after = Self.assets([("a.css", "a{background:url(x.png)}"), ("x.png", "2")])
    #expect(zip(before.published, after.published).allSatisfy { $0.address != $1.address })
  }

  @Test("are told of a file that is not there, with its place and the nearest name")
  func missing() {
    let assets = Self.assets([("css/a.css", "a {\n  background: url(../img/nenn.png) }"), ("img/nen.png", "1")])
    #expect(
      assets.diagnostics == [
        Rule.missingAsset.finding(
          at: Location(
            file: "templates/assets/css/a.css",
            place: .init(line: 2, column: 19, length: 15, excerpt: "  background: url(../img/nenn.png) }")),
          reference: "../img/nenn.png", nearest: "../img/nen.png")
      ])
    #expect(assets.diagnostics[0].message.en == "There is no “../img/nenn.png” in templates/assets/")
    #expect(assets.diagnostics[0].help.en == "Change it to “../img/nen.png”")
  }

  @Test("are told of a circle")
  func circle() {
    let assets = Self.assets([("a.css", "@import 'b.css';"), ("b.css", "@import 'a.css';")])
    #expect(
      assets.diagnostics.map(\.message.en) == ["Style sheets import each other in a circle: a.css → b.css → a.css"])
    #expect(assets.diagnostics.map(\.location?.file) == ["templates/assets/b.css"])
  }

  @Test("may name a file of another site, which is left as it is")
  func elsewhereURL() {
    #expect(Self.assets([("a.css", "@import url(https://a.vn/b.css);")]).diagnostics.isEmpty)
  }
}
