import CMarkdownGuard
import Diagnostics

extension PageMarkup {
  mutating func openLink(_ index: Int) -> Descent {
    let node = nodes[index]
    let destination = node.text.string
    guard SafeAddress.isAllowed(destination) else {
      if isTold(.refusedAddress) {
        findings.add(Rule.refusedAddress.finding(at: location(ofLink: index), address: destination))
      }
      untagged.insert(index)
      return .children
    }
    switch resolver.link(destination, at: { location(ofLink: index) }) {
    case .refused(let finding):
      // The text of the link is shown and nothing else.
      findings.add(finding)
      untagged.insert(index)
      return .children
    case .text:
      untagged.insert(index)
      return .children
    case .address(let address):
      sink.open(.link(address: address, title: node.extra.string))
      return .children
    }
  }

  private func location(ofLink index: Int) -> Location {
    location(of: index, openings: ["[", "<", "www.", "http", "ftp"])
  }

  /// Where an inline node begins.
  func location(of index: Int, openings: [StaticString], length: Int = 1) -> Location {
    let place = InlinePlace(of: index, in: nodes, finder: places, openings: openings)
    return places.location(line: place.line, column: place.column, length: length)
  }
}
