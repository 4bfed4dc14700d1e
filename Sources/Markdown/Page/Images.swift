import CMarkdownGuard
import Diagnostics

extension PageMarkup {
  /// Writes a picture within text.
  mutating func writeImage(_ index: Int) -> Descent {
    let alternative = alternativeText(of: index)
    collect(alternative)
    writePicture(index, alternative: alternative, title: nodes[index].extra.string)
    return .past
  }

  /// Writes a picture that is a paragraph of its own, with its title below it.
  mutating func writePicture(_ index: Int) -> Descent {
    let node = nodes[index]
    let alternative = alternativeText(of: index)
    sink.open(.figure(caption: node.extra.string))
    writePicture(index, alternative: alternative, title: "")
    sink.close()
    return .past
  }

  private mutating func writePicture(_ index: Int, alternative: String, title: String) {
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
      return sink.text(isDecoration ? "" : alternative)
    }
    switch resolver.image(destination, at: { location(ofImage: index) }) {
    case .refused(let finding):
      findings.add(finding)
      sink.text(isDecoration ? "" : alternative)
    case .image(let address, let width, let height):
      sink.picture(
        ShownPicture(
          address: address, alternative: isDecoration ? "" : alternative, title: title, width: width, height: height))
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
