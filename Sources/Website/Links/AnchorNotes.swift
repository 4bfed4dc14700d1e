import Diagnostics

/// The links of one text that lead to a place inside a page, kept until every page's ids are known.
///
/// A text of a megabyte may hold a hundred thousand of them, so what is kept of each grows less the more there are: of those
/// that lead to one place the first are kept and the others counted, and of many in one text the source line is left out.
struct AnchorNotes {
  private(set) var all: [Rendered.Anchor] = []
  private var places: [Place: Noted] = [:]

  private struct Place: Hashable {
    let target: String
    let fragment: String
  }

  private struct Noted {
    var count = 0
    /// Index in `all` of the newest link to the place.
    var last = 0
  }

  /// Links of one text whose source lines are kept.
  private static let shown = 2_000

  /// Notes a link; `location` is asked only where it is kept.
  mutating func add(target: String, fragment: String, at location: () -> Location) {
    let place = Place(target: target, fragment: fragment)
    var noted = places[place, default: Noted()]
    noted.count += 1
    if noted.count > Findings.limit + 1 {
      all[noted.last].count += 1
    } else {
      let whole = location()
      let kept = all.count < Self.shown ? whole : whole.withoutExcerpt
      noted.last = all.count
      all.append(Rendered.Anchor(target: target, fragment: fragment, location: kept))
    }
    places[place] = noted
  }
}
