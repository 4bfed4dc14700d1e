import Diagnostics
import Markdown
import Testing

/// Text of a chapter as blocks.
struct WrittenBlocks {
  let text: MarkdownBlocks

  init(_ markdown: String, prefix: String = "", taken: Set<String> = []) {
    let bytes = Array(markdown.utf8)
    do {
      text = try MarkdownRenderer(labels: MarkdownLabels()).blocks(
        of: SourceText(path: "content/a.md", bytes: bytes), body: 0..<bytes.count,
        as: MarkdownPart(headingShift: 0, idPrefix: prefix, takenIDs: taken, numbering: []),
        resolver: SampleResolver())
    } catch {
      Issue.record(error)
      text = MarkdownBlocks()
    }
  }
}

/// Answers for the samples: links lead where they say, pictures are small, a figure is the chart.
struct SampleResolver: MarkdownResolver {
  func link(_ destination: String, at location: () -> Location) -> LinkResolution { .address(destination) }

  func image(_ destination: String, at location: () -> Location) -> ImageResolution {
    .image(address: destination, width: 8, height: 8)
  }

  func figure(_ expression: String, in place: FigurePlace, at location: () -> Location) -> FigureResolution {
    .block(SampleChart())
  }
}
