import Randomness
import Testing
import Text

@Suite("Paths of source files")
struct SourcePathTests {
  @Test("joins what a link says to the folder it stands in")
  func joining() {
    #expect(SourcePath.joined("content/tin-tuc/", "b.md") == "content/tin-tuc/b.md")
    #expect(SourcePath.joined("content/tin-tuc/", "../b.md") == "content/b.md")
    #expect(SourcePath.joined("content/tin-tuc/", "./b/./c.md") == "content/tin-tuc/b/c.md")
    #expect(SourcePath.joined("content/tin-tuc/", "..") == "content/")
    #expect(SourcePath.joined("content/tin-tuc/", "a/") == "content/tin-tuc/a/")
    #expect(SourcePath.joined("content/", "../../b.md") == nil)
  }

  @Test("are taken apart at every slash, whatever mark follows it")
  func combining() {
    #expect(SourcePath.folder(of: "content/\u{301}a.md").utf8.elementsEqual("content/".utf8))
    #expect(SourcePath.joined("content/", "../\u{301}a.md") == "\u{301}a.md")
  }

  @Test("names a file as its neighbour would, and joining that leads back to it")
  func relative() {
    #expect(SourcePath.relative(from: "content/tin-tuc/", to: "content/phong-trao/a.md") == "../phong-trao/a.md")
    #expect(SourcePath.relative(from: "content/", to: "content/a.md") == "a.md")
    #expect(SourcePath.relative(from: "", to: "a.css") == "a.css")
    var random = Seeded(seed: 2)
    for _ in 0..<500 {
      let from = "content/" + random.text(["a/", "b/", "c/"], upTo: 4)
      let to = "content/" + random.text(["a/", "b/", "c/"], upTo: 4) + "x.md"
      #expect(SourcePath.joined(from, SourcePath.relative(from: from, to: to)) == to)
    }
  }
}
