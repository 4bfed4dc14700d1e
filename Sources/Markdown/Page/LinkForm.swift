import CMarkdownGuard
import Diagnostics

/// Links. Of one that leads nowhere the text is shown and nothing else.
struct LinkForm {
  /// Links whose text alone is shown.
  private var textsAlone: Set<MarkdownNode> = []

  mutating func open<Sink>(_ node: MarkdownNode, in page: inout FormContext<Sink>) -> Descent {
    if let address = address(of: node, in: &page) {
      page.sink.open(.link(address: address, title: node.title))
    } else {
      textsAlone.insert(node)
    }
    return .children
  }

  /// Whether a link was opened as one, and is to be closed.
  func writes(_ node: MarkdownNode) -> Bool { textsAlone.isEmpty || !textsAlone.contains(node) }

  /// Nil where the link leads nowhere.
  private func address<Sink>(of node: MarkdownNode, in page: inout FormContext<Sink>) -> String? {
    let destination = node.destination
    let openings: [StaticString] = ["[", "<", "www.", "http", "ftp"]
    guard SafeAddress.isAllowed(destination) else {
      if page.isTold(.refusedAddress) {
        let location = page.location(of: node, openings: openings)
        page.findings.add(Rule.refusedAddress.finding(at: location, address: destination))
      }
      return nil
    }
    switch page.resolver.link(destination, at: { page.location(of: node, openings: openings) }) {
    case .refused(let finding):
      page.findings.add(finding)
      return nil
    case .text: return nil
    case .address(let address): return address
    }
  }
}
