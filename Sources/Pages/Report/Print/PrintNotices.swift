import Text

/// What stands on every page of a draft, of illustrative figures, of an internal edition; nil where it does not.
struct PrintNotices: Hashable {
  let topRight: String?
  let bottomLeft: String?
  let bottomRight: String?

  var json: JSONText {
    .object([
      ("top_right", topRight.map { .string($0) }), ("bottom_left", bottomLeft.map { .string($0) }),
      ("bottom_right", bottomRight.map { .string($0) }),
    ])
  }
}
