/// What is known of all outputs once they have been rendered; their bytes are on disk by then, or gone.
package struct Edition: Sendable {
  /// The ids that a link may lead to, by the path of the output that holds them.
  package let ids: [String: PageIDs]
  /// Every link with a fragment, in the order of the outputs.
  package let anchors: [Rendered.Anchor]

  package init(ids: [String: PageIDs], anchors: [Rendered.Anchor]) {
    self.ids = ids
    self.anchors = anchors
  }
}
