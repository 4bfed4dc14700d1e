import Diagnostics

extension Figure {
  static let membersTotal = Figure(
    name: "members.total",
    doc: Wording(
      vi: "Tổng số đảng viên mà đảng bộ khai ở trang đảng ủy", en: "Members that the committee’s page states")
  ) { $0.committee.map { .count($0.committee.membersTotal) } }

  static let branchesCount = Figure(
    name: "branches.count",
    doc: Wording(vi: "Số chi bộ mà đảng bộ khai ở trang đảng ủy", en: "Branches that the committee’s page states")
  ) { $0.committee.map { .count($0.committee.branchesCount) } }
}
