/// The extent of elements among the pieces of a fragment.
enum FragmentElement {
  /// The index behind the element that begins at `start`.
  static func end(in pieces: [FragmentPiece], from start: Int) -> Int {
    guard case .open(let first) = pieces[start], !first.isClosed, !isVoid(first.name) else { return start + 1 }
    var depth = 0
    for index in start..<pieces.count {
      switch pieces[index] {
      case .open(let tag) where tag.name == first.name && !tag.isClosed: depth += 1
      case .close(first.name):
        depth -= 1
        if depth == 0 { return index + 1 }
      default: continue
      }
    }
    return pieces.count
  }

  private static func isVoid(_ name: String) -> Bool {
    ["br", "hr", "img", "input", "source", "col", "wbr"].contains(name)
  }
}
