/// What a layout puts below a component. A rule is drawn; text is never underlined in its place.
enum Ornament: Sendable, Hashable {
  /// A line of these characters: `*`, `-----`.
  case text(String)
  /// A drawn rule whose length is this share of the text above it, and what the rule permits.
  case rule(share: Double, permitted: ClosedRange<Double>)
}
