import Diagnostics
import Markdown
import Testing

/// Text of a chapter as the renderer of Markdown gives it.
struct Written {
  let html: [UInt8]
  let headings: [Heading]

  init(_ markdown: String) {
    let bytes = Array(markdown.utf8)
    do {
      let page = try MarkdownRenderer(labels: MarkdownLabels()).render(
        SourceText(path: "content/a.md", bytes: bytes), body: 0..<bytes.count, resolver: Resolver())
      html = page.html
      headings = page.headings
    } catch {
      Issue.record(error)
      html = []
      headings = []
    }
  }

  private struct Resolver: MarkdownResolver {
    func link(_ destination: String, at location: () -> Location) -> LinkResolution { .address(destination) }

    func image(_ destination: String, at location: () -> Location) -> ImageResolution {
      .image(address: destination, width: 8, height: 8)
    }

    func figure(_ expression: String, at location: () -> Location) -> FigureResolution {
      .block(SampleChart())
    }
  }
}
