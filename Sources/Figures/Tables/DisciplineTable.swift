import Diagnostics

extension TableDeclaration {
  package static let discipline = TableDeclaration(
    "discipline", file: "kiem-tra-ky-luat.csv",
    Wording(vi: "Kiểm tra, giám sát, kỷ luật", en: "Inspection and discipline"),
    key: [
      BranchColumns.branch.declaration, DisciplineColumns.measure.declaration, DisciplineColumns.subject.declaration,
    ], isOfPeriod: true,
    columns: [
      BranchColumns.branch.declaration, DisciplineColumns.measure.declaration, DisciplineColumns.subject.declaration,
      DisciplineColumns.count.declaration,
    ],
    Wording(
      vi: "Mỗi chi bộ, nội dung và đối tượng một dòng; không có gì thì chỉ giữ dòng tên cột",
      en: "A row for each branch, measure and subject; the headings alone where there is nothing"))
}

/// The columns of `kiem-tra-ky-luat.csv`, after the branch. All of them are the office's alone.
package enum DisciplineColumns {
  package static let measure = Column<DisciplineMeasure>.choice(
    "measure", Wording(vi: "Nội dung", en: "Measure"),
    Wording(vi: "Kiểm tra, giám sát, hay hình thức kỷ luật", en: "Inspection, supervision, or a kind of discipline"))
  package static let subject = Column<DisciplineSubject>.choice(
    "subject", Wording(vi: "Đối tượng", en: "Subject"),
    Wording(vi: "Đảng viên, tổ chức đảng, hay người đứng đầu", en: "Members, Party organisations, or the leader"))
  package static let count = Column.count(
    "count", Wording(vi: "Số lượng", en: "Number"), .times,
    Wording(vi: "Số đảng viên hoặc tổ chức đảng", en: "Members or organisations"))
}

/// What was done: inspection, supervision, or a kind of discipline. Which of these there are for whom `disciplineKind` knows.
package enum DisciplineMeasure: String, FigureChoice {
  case inspection
  case supervision
  case reprimand
  case warning
  case dismissal
  case expulsion
  case dissolution

  package var label: Wording {
    switch self {
    case .inspection: Wording(vi: "Kiểm tra", en: "Inspection")
    case .supervision: Wording(vi: "Giám sát", en: "Supervision")
    case .reprimand: Wording(vi: "Khiển trách", en: "Reprimand")
    case .warning: Wording(vi: "Cảnh cáo", en: "Warning")
    case .dismissal: Wording(vi: "Cách chức", en: "Dismissal from post")
    case .expulsion: Wording(vi: "Khai trừ", en: "Expulsion")
    case .dissolution: Wording(vi: "Giải tán", en: "Dissolution")
    }
  }

  /// False for inspection and supervision.
  package var isDiscipline: Bool {
    self != .inspection && self != .supervision
  }

  /// Whether a table shows it in a year without any: of what is rarest only those tell that have it.
  package var isAlwaysShown: Bool { self != .dissolution }
}

/// Who was inspected or disciplined.
package enum DisciplineSubject: String, FigureChoice {
  case member
  case probationary
  case organisation
  case leader

  package var label: Wording {
    switch self {
    case .member: Wording(vi: "Đảng viên", en: "Members")
    case .probationary: Wording(vi: "Đảng viên dự bị", en: "Probationary members")
    case .organisation: Wording(vi: "Tổ chức đảng", en: "Party organisations")
    case .leader: Wording(vi: "Người đứng đầu", en: "The leader")
    }
  }

  /// Whether a table shows it in a year without any: members are told apart by their status only where an office does so.
  package var isAlwaysShown: Bool { self != .probationary }

  /// Whether it is members, and none of them for the post that they hold.
  package var isMembers: Bool { self == .member || self == .probationary }
}
