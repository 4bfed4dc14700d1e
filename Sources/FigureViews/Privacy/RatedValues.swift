import Figures

extension FigureSource {
  /// Branches at a level; told the public as top coding has it.
  func branches(rated rating: Rating) -> Figure.Value? {
    guard let count = year.branches(rated: rating), let whole = year.branchesListed else { return nil }
    return audience == .internal ? .count(count) : TopCoding(whole: whole).count(count)
  }

  /// Members at a level; told the public as top coding has it.
  func members(rated rating: Rating) -> Figure.Value? {
    guard let count = year.members(rated: rating), let whole = year.membersListed else { return nil }
    return audience == .internal ? .count(count) : TopCoding(whole: whole).count(count)
  }

  /// The share of members at the second level or above; told the public as top coding has it.
  var membersGoodOrBetter: Figure.Value? {
    guard let part = [Rating.excellent, .good].sum(year.members(rated:)), let whole = year.membersListed else {
      return nil
    }
    if audience == .public { return TopCoding(whole: whole).share(part) }
    return FigureYear.share(part, of: whole).map(Figure.Value.percent)
  }
}

extension FigureYear {
  /// Branches in the table of levels, those not rated among them.
  var branchesListed: Int? { Rating.allCases.sum(branches(rated:)) }

  /// Members in the table of levels, those not rated among them.
  var membersListed: Int? { Rating.allCases.sum(members(rated:)) }
}

extension Rating {
  /// Of whom the public is told how many branches stand at the level. Of the lower ones it is told nothing, not even a share:
  /// of eight branches any share is a number.
  var branchesTold: PublicScope { self == .excellent ? .committee : .nothing }
}
