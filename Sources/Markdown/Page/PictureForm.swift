import CMarkdownGuard
import Diagnostics

/// Pictures, within text or as paragraphs of their own.
enum PictureForm {
  static func writeInText<Sink>(
    _ node: MarkdownNode, figures: inout FigureAnswers, notes: NoteForm, in page: inout FormContext<Sink>
  ) -> Descent {
    let alternative = alternative(of: node, figures: &figures, notes: notes, in: &page)
    page.collected.add(alternative)
    write(node, alternative: alternative, title: node.title, in: &page)
    return .past
  }

  /// Writes a picture that is a paragraph of its own, with its title below it.
  static func writeAlone<Sink>(
    _ node: MarkdownNode, figures: inout FigureAnswers, notes: NoteForm, in page: inout FormContext<Sink>
  ) -> Descent {
    let alternative = alternative(of: node, figures: &figures, notes: notes, in: &page)
    page.sink.open(.figure(caption: node.title))
    write(node, alternative: alternative, title: "", in: &page)
    page.sink.close()
    return .past
  }

  private static func write<Sink>(
    _ node: MarkdownNode, alternative: String, title: String, in page: inout FormContext<Sink>
  ) {
    let isDecoration = page.hasForms && alternative == "-"
    let shown = isDecoration ? "" : alternative
    if alternative.allSatisfy(\.isWhitespace), page.isTold(.imageWithoutAlt) {
      page.findings.add(Rule.imageWithoutAlt.finding(imageAt: location(of: node, in: page)))
    }
    let destination = node.destination
    guard SafeAddress.isAllowed(destination) else {
      if page.isTold(.refusedAddress) {
        page.findings.add(Rule.refusedAddress.finding(at: location(of: node, in: page), address: destination))
      }
      return page.sink.text(shown)
    }
    switch page.resolver.image(destination, at: { location(of: node, in: page) }) {
    case .refused(let finding):
      page.findings.add(finding)
      page.sink.text(shown)
    case .image(let address, let width, let height):
      page.sink.picture(
        ShownPicture(address: address, alternative: shown, title: title, width: width, height: height))
    }
  }

  private static func location<Sink>(of node: MarkdownNode, in page: FormContext<Sink>) -> Location {
    page.location(of: node, openings: ["!["])
  }

  /// What the picture shows, in words: the text between its brackets, with figures put in.
  private static func alternative<Sink>(
    of node: MarkdownNode, figures: inout FigureAnswers, notes: NoteForm, in page: inout FormContext<Sink>
  ) -> String {
    var told: [MarkdownNode: String] = [:]
    for inner in node.descendants where inner.kind == .figure {
      told[inner] = figures.readText(of: inner, notes: notes, in: &page)
    }
    return node.readText { told[$0] ?? "" }
  }
}
