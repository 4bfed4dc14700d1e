import Diagnostics
import Figures

extension ChartForm {
  /// Members over the years.
  static let members = ChartForm(
    "members", .branches, told: .branches,
    Wording(vi: "Đảng viên qua các năm: tổng số, chính thức, dự bị", en: "Members over the years, by status"),
    publicly: Wording(
      vi: "tổng số, chính thức, dự bị của toàn Đảng bộ; tổng số của từng chi bộ",
      en: "of the committee all, official and probationary members; of a branch all members")
  ) { context in
    let columns = [BranchColumns.total, BranchColumns.official, BranchColumns.probationary].filter(context.this.tells)
    let sources = context.years.suffix(longest)
    return Drawn(
      chart: LineChart(
        title: context.ofWhom(.titleMembersOverYears), unit: context.words[FigureUnit.members.label],
        years: sources.map(\.year.year),
        series: columns.map { column in
          (context.words[column.declaration.doc], sources.map { ChartNumber($0.stated(column, in: .branches)) })
        }),
      standing: context.standing(over: sources))
  }

  /// Members by branch, this year and last.
  static let branches = ChartForm(
    "branches", .branches, told: BranchColumns.total.declaration.told,
    Wording(vi: "Đảng viên theo chi bộ, năm nay bên cạnh năm trước", en: "Members by branch, this year beside last")
  ) { context in
    let entries = context.branches(.branches).map { code in
      (
        name: context.names[code], this: context.this.of(code).stated(BranchColumns.total, in: .branches),
        last: context.last?.of(code).stated(BranchColumns.total, in: .branches)
      )
    }
    return context.comparison(
      .titleMembersByBranch, unit: context.words[FigureUnit.members.label], nameHead: context.words[.branch], entries)
  }

  /// Who came, who went and who was made official, this year and last.
  static let movement = ChartForm(
    "movement", .movement, told: .committee,
    Wording(
      vi: "Kết nạp, công nhận chính thức, chuyển đến, chuyển đi; năm nay bên cạnh năm trước",
      en: "Admitted, made official, transferred in and out, this year beside last"),
    publicly: Wording(vi: "số kết nạp, công nhận chính thức của toàn Đảng bộ", en: "admitted and made official")
  ) { context in
    let columns = [
      MovementColumns.admitted, MovementColumns.madeOfficial, MovementColumns.transferredIn,
      MovementColumns.transferredOut,
    ].filter(context.this.tells)
    let entries = columns.map { column in
      (
        name: context.words[column.declaration.heading], this: context.this.year.movement(column),
        last: context.last?.year.movement(column)
      )
    }
    return context.comparison(
      .titleMovement, unit: context.words[FigureUnit.members.label], nameHead: context.words[.item], entries)
  }

  /// Years that a chart over years shows at most.
  private static let longest = 8
}

extension FigureContext {
  /// This year's numbers beside last year's; alone where last year has no figures.
  func comparison(
    _ title: FigureWord, unit: String, nameHead: String, _ entries: [(name: String, this: Int?, last: Int?)]
  ) -> ChartForm.Drawn {
    let chart: any Chart =
      if last == nil {
        BarChart(
          title: caption(title), unit: unit, nameHead: nameHead, bars: entries.map { ($0.name, ChartNumber($0.this)) })
      } else {
        YearPairChart(
          title: caption(title), unit: unit, nameHead: nameHead, year: year,
          entries: entries.map { ($0.name, ChartNumber($0.this), ChartNumber($0.last)) })
      }
    return ChartForm.Drawn(chart: chart, standing: standing)
  }

  /// What must be said of a chart that shows more years than two.
  func standing(over sources: ArraySlice<FigureSource>) -> FigureStanding {
    FigureStanding(isIllustrative: sources.contains(where: \.year.isIllustrative), cutOff: this.year.asOf)
  }
}
