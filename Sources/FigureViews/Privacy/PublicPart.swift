import Diagnostics
import Figures

/// What the public is told of a figure, a table or a chart, for those who write texts.
struct PublicPart {
  let told: PublicScope
  /// Whether a branch has one of its own.
  let isByBranch: Bool
  /// What of it is public, where that is not all of it.
  let part: Wording?

  init(_ figure: Figure) {
    told = figure.told
    isByBranch = figure.isByBranch
    part = figure.publicly
  }

  init(_ form: TableForm) {
    told = form.told
    isByBranch = form.isByBranch
    part = form.publicly
  }

  init(_ form: ChartForm) {
    told = form.told
    isByBranch = form.isByBranch
    part = form.publicly
  }

  /// `công khai: số của toàn Đảng bộ`, `nội bộ`
  var wording: Wording {
    if told == .nothing { return Wording(vi: "nội bộ", en: "internal") }
    let all = Wording(vi: "công khai", en: "public")
    guard let said = part ?? (isByBranch ? ofWhom : nil) else { return all }
    return Wording(vi: "\(all.vi): \(said.vi)", en: "\(all.en): \(said.en)")
  }

  private var ofWhom: Wording {
    told == .branches
      ? Wording(vi: "số của toàn Đảng bộ và của từng chi bộ", en: "of the committee and of each branch")
      : Wording(vi: "số của toàn Đảng bộ", en: "of the whole committee")
  }
}
