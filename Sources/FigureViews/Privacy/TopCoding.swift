import Figures
import FoundationEssentials

/// How the public is told how much of a whole stands at the top.
///
/// A number that fills the whole, or nearly does, tells where the last one or two stand, which is nobody's business. Above
/// a bound it is therefore told as “so many or more”, so that what is left may always be one of three numbers at least: top
/// coding, as statistical offices call it. The bound depends on the whole alone, which the public knows, and never on the
/// number that is told.
struct TopCoding {
  /// The whole: members, or branches.
  let whole: Int

  /// How many numbers, at the least, what is left of the whole may be.
  private static let room = 3
  /// A share above this many hundredths is never told exactly.
  private static let highestShare = 95
  /// Lower bounds, for a whole of which five in a hundred are too few, are multiples of this.
  private static let step = 5

  /// A part as a count: `12`, or “60 or more”.
  func count(_ part: Int) -> Figure.Value {
    let bound = max(whole - Self.room, -1)
    return part > bound ? .atLeast(bound + 1) : .count(part)
  }

  /// A part as a share: `87,1%`, or “more than 95%”. Nil where the whole is so small that no share may be told.
  func share(_ part: Int) -> Figure.Value? {
    guard let bound = shareBound, let share = FigureYear.share(part, of: whole) else { return nil }
    return share > Decimal(bound) ? .above(Decimal(bound)) : .percent(share)
  }

  /// The highest share that leaves as many over as there must be room for.
  private var shareBound: Int? {
    stride(from: Self.highestShare, through: 0, by: -Self.step).first { whole * (100 - $0) > (Self.room - 1) * 100 }
  }
}
