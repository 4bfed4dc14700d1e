/// With how many members of each status each branch opens a year: as the year before closed.
struct OpeningNumbers {
  /// By branch and status.
  private var numbers: [String: [MemberStatus: Int]] = [:]
  /// In the order of last year's table.
  private var branches: [String] = []

  /// Takes the numbers of the year before, out of its movement of members, else out of its table of branches.
  init(_ last: FigureYear?) {
    if let movement = last?[.movement] {
      branches = movement.branches
      for row in movement.rows {
        guard let branch = row[BranchColumns.branch], let status = row[MovementColumns.status] else { continue }
        numbers[branch, default: [:]][status] = row[MovementColumns.closing]
      }
    } else if let table = last?[.branches] {
      branches = table.branches
      for row in table.rows {
        guard let branch = row[BranchColumns.branch] else { continue }
        numbers[branch, default: [:]][.official] = row[BranchColumns.official]
        numbers[branch, default: [:]][.probationary] = row[BranchColumns.probationary]
      }
    }
  }

  /// Whether there are any.
  var isKnown: Bool {
    !numbers.isEmpty
  }

  /// A branch that is new opens with 0; nil where last year tells nothing.
  func number(_ branch: String, _ status: MemberStatus) -> Int? {
    guard isKnown else { return nil }
    guard let known = numbers[branch] else { return 0 }
    return known[status]
  }

  /// Branches that have members to carry over and are not among these: their members go somewhere in the year.
  func dissolved(among known: [String]) -> [String] {
    branches.filter { branch in
      !known.contains(branch) && (numbers[branch] ?? [:]).values.contains { $0 > 0 }
    }
  }
}
