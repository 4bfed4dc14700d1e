import Diagnostics

extension [LedgerCheck] {
  /// What the checks find. Where two headings of a table seem swapped, that is told instead of all that comes of it.
  package func findings(in review: LedgerReview) -> [Diagnostic] {
    let found = flatMap { $0.findings(review) }
    guard found.count(where: \.isError) >= SwappedHeadings.fewest else { return found }
    let swaps = SwappedHeadings.candidates(review.figures, found).compactMap { swap in
      let left = flatMap { $0.findings(LedgerReview(figures: swap.ledger, rules: review.rules)) }
      return left.contains(where: \.isError) ? nil : (swap, left)
    }
    // Of two pairs that would both do nobody knows which was meant.
    guard let (swap, left) = swaps.first, swaps.count == 1 else { return found }
    return left + [swap.finding(explaining: found.count(where: \.isError))]
  }
}

/// Two columns of counts in one table whose headings may have changed places, and the figures as they are then.
struct SwappedHeadings {
  let table: FigureTable
  let first: ColumnDeclaration
  let second: ColumnDeclaration
  let ledger: Ledger

  /// How many errors there are at least that one mistake in the headings makes: with fewer a single cell is as likely.
  static let fewest = 3
  /// The rows of a table beyond which nobody's branches go; larger ones are not tried.
  private static let mostRows = 200

  /// Every pair of the tables of branches in which the errors are.
  static func candidates(_ ledger: Ledger, _ found: [Diagnostic]) -> [SwappedHeadings] {
    let files = Set(found.compactMap(\.location?.file))
    return ledger.sets.filter { year in files.contains { $0.hasPrefix(year.folder + "/") } }.flatMap { year in
      year.tables.filter { $0.declaration.isByBranch && (2...mostRows).contains($0.rows.count) }.flatMap { table in
        pairs(table).map { first, second in
          SwappedHeadings(
            table: table, first: first, second: second,
            ledger: ledger.with(year.with(table.swapping(first, second)), insteadOf: year))
        }
      }
    }
  }

  /// The pairs of counts that differ in most rows.
  private static func pairs(_ table: FigureTable) -> [(ColumnDeclaration, ColumnDeclaration)] {
    let columns = table.declaration.columns.filter { column in
      if case .count = column.type { table.headings[column.name] != nil } else { false }
    }
    return columns.indices.flatMap { i in
      columns[(i + 1)...].compactMap { other in
        let differing = table.rows.count { $0[columns[i]] != $0[other] }
        return differing >= 2 ? (columns[i], other) : nil
      }
    }
  }

  func finding(explaining errors: Int) -> Diagnostic {
    let (one, other) = (first.heading.vi, second.heading.vi)
    return Rule.swappedHeadings.finding(
      at: table.location(ofHeading: first),
      Wording(
        vi: "Tên hai cột “\(one)” và “\(other)” có vẻ đã đổi chỗ cho nhau",
        en: "The headings “\(one)” and “\(other)” seem to have changed places"),
      required: Wording(
        vi: "Mỗi tên cột đứng trên số liệu của cột đó", en: "Each heading above the numbers of its column"),
      found: Wording(
        vi: "\(errors) chỗ lệch nhau, đổi lại thì khớp cả",
        en: "\(errors) numbers that disagree; all agree once swapped back"),
      help: Wording(
        vi: "Đối chiếu với danh sách đảng viên rồi đổi lại tên hai cột này",
        en: "Hold the table against the list of members and swap these two headings back"))
  }
}

extension Diagnostic {
  fileprivate var isError: Bool { severity == .error }
}

extension FigureTable {
  /// The table with the numbers of two columns in each other's place.
  fileprivate func swapping(_ first: ColumnDeclaration, _ second: ColumnDeclaration) -> FigureTable {
    FigureTable(
      declaration: declaration, source: source, rows: rows.map { $0.swapping(first, second) }, headings: headings)
  }
}

extension FigureYear {
  /// The year with another table of the same declaration.
  fileprivate func with(_ table: FigureTable) -> FigureYear {
    FigureYear(
      year: year, isCutOff: isCutOff, isDraft: isDraft, isIllustrative: isIllustrative, asOf: asOf,
      tables: tables.map { $0.declaration == table.declaration ? table : $0 }, missing: missing, faulty: faulty,
      seal: seal)
  }
}

extension Ledger {
  /// The same figures with one set in another's place.
  fileprivate func with(_ year: FigureYear, insteadOf old: FigureYear) -> Ledger {
    func replaced(_ sets: [FigureYear]) -> [FigureYear] { sets.map { $0.folder == old.folder ? year : $0 } }
    return Ledger(
      declarations: declarations, years: replaced(years), cutOffs: replaced(cutOffs), branchCodes: branchCodes)
  }
}

extension Rule {
  package static let swappedHeadings = Rule(
    id: "figures/swapped-headings",
    title: Wording(
      vi: "Tên hai cột của bảng không đổi chỗ cho nhau", en: "No two headings of a table have changed places"),
    reason: Wording(
      vi: "Hai tên cột đổi chỗ làm mọi dòng lệch với bảng khác; nêu từng dòng thì không ai thấy chỉ có một lỗi.",
      en:
        "Two headings that changed places set every row at odds with other tables, and row by row nobody sees the one mistake."
    ),
    breaks: [
      years(branches: ("Dự bị;↓Chính thức", "mot;9;8;1;4;0\nhai;7;5;2;3;0\n"))
    ],
    keeps: [years(branches: ("Chính thức;Dự bị", "mot;9;8;1;4;0\nhai;7;5;2;3;0\n"))])

  /// A draft with the movement of two branches, and their members under these headings.
  private static func years(branches: (headings: String, rows: String)) -> Example {
    .draft([
      (TableDeclaration.branches.file, "Mã chi bộ;Tổng số;\(branches.headings);Nữ;Sinh viên\n\(branches.rows)"),
      ExampleTable.movement.file(
        .row("mot", .official, [\.opening: 8, \.closing: 8]), .row("mot", .probationary, [\.opening: 1, \.closing: 1]),
        .row("hai", .official, [\.opening: 5, \.closing: 5]), .row("hai", .probationary, [\.opening: 2, \.closing: 2])),
    ])
  }
}
