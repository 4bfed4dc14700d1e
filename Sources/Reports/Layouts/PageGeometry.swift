/// The sheet and where its text stands. Millimetres.
struct PageGeometry: Sendable, Hashable {
  /// Width and height of the upright sheet, in millimetres.
  package let width: Length
  package let height: Length
  package let top: Length
  package let bottom: Length
  /// The margin at the edge where sheets are bound: the left one of a front.
  let binding: Length
  /// The margin at the other edge.
  package let outer: Length
  /// From the sheet's upper edge to the page number.
  let numberFromEdge: Length

  package init(
    width: Length = .mm(210), height: Length = .mm(297), top: Length, bottom: Length, binding: Length, outer: Length,
    numberFromEdge: Length
  ) {
    self.width = width
    self.height = height
    self.top = top
    self.bottom = bottom
    self.binding = binding
    self.outer = outer
    self.numberFromEdge = numberFromEdge
  }

  /// Margins of one page, in millimetres, as CSS orders them.
  struct Margins: Sendable, Hashable {
    package let top: Length
    package let right: Length
    package let bottom: Length
    package let left: Length
  }

  /// The margins of an upright page; of the back of a sheet they are mirrored.
  func margins(back: Bool = false) -> Margins {
    Margins(top: top, right: back ? binding : outer, bottom: bottom, left: back ? outer : binding)
  }

  /// The margins of a page that lies on its side. It is bound at its upper edge; turned over, at its lower edge. The edge
  /// that holds the page number keeps the upper margin at least.
  func landscapeMargins(back: Bool = false) -> Margins {
    let free = outer.value > top.value ? outer : top
    return Margins(top: back ? free : binding, right: bottom, bottom: back ? binding : outer, left: top)
  }
}
