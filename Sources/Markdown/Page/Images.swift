import CMarkdownGuard
import Diagnostics

extension PageMarkup {
  /// Writes a picture within text.
  mutating func writeImage(_ index: Int) -> Descent {
    let alternative = alternativeText(of: index)
    collect(alternative)
    writePicture(index, alternative: alternative, title: nodes[index].extra)
    return .past
  }

  /// Writes a picture that is a paragraph of its own, with its title below it.
  mutating func writePicture(_ index: Int) -> Descent {
    let node = nodes[index]
    let alternative = alternativeText(of: index)
    html.freshLine()
    html.markup("<figure>")
    writePicture(index, alternative: alternative, title: GuardText())
    if node.extra.length > 0 {
      html.markup("\n<figcaption>")
      html.text(node.extra.buffer)
      html.markup("</figcaption>")
    }
    html.markup("</figure>\n")
    return .past
  }

  private mutating func writePicture(_ index: Int, alternative: String, title: GuardText) {
    let node = nodes[index]
    let isDecoration = alternative == "-"
    if alternative.allSatisfy(\.isWhitespace) {
      if isTold(.imageWithoutAlt) { findings.add(Rule.imageWithoutAlt.finding(imageAt: location(ofImage: index))) }
    }
    let destination = node.text.string
    guard SafeAddress.isAllowed(destination) else {
      if isTold(.refusedAddress) {
        findings.add(Rule.refusedAddress.finding(at: location(ofImage: index), address: destination))
      }
      return html.text(isDecoration ? "" : alternative)
    }
    switch resolver.image(destination, at: { location(ofImage: index) }) {
    case .refused(let finding):
      findings.add(finding)
      html.text(isDecoration ? "" : alternative)
    case .image(let address, let width, let height):
      html.markup("<img src=\"")
      html.address(address)
      html.markup("\" alt=\"")
      html.attribute(isDecoration ? "" : alternative)
      html.markup("\"")
      if title.length > 0 {
        html.markup(" title=\"")
        html.attribute(title.buffer)
        html.markup("\"")
      }
      if let width, let height {
        html.markup(" width=\"")
        html.number(width)
        html.markup("\" height=\"")
        html.number(height)
        html.markup("\"")
      }
      html.markup(" loading=\"lazy\" />")
    }
  }

  private func location(ofImage index: Int) -> Location {
    location(of: index, openings: ["!["])
  }

  /// What the picture shows, in words: the text between its brackets, with figures put in.
  private mutating func alternativeText(of index: Int) -> String {
    var figures: [Int: String] = [:]
    for inner in index..<nodes.end(of: index) where nodes[inner].kind == .figure {
      figures[inner] = plainText(ofFigure: inner)
    }
    return nodes.plainText(of: index) { figures[$0] ?? "" }
  }
}
