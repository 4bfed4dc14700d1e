import Diagnostics

extension TableDeclaration {
  package static let movement = TableDeclaration(
    "movement", file: "bien-dong.csv",
    Wording(vi: "Tăng, giảm đảng viên", en: "Movement of members"),
    key: [BranchColumns.branch.declaration, MovementColumns.status.declaration], sums: [.closing], isOfPeriod: true,
    columns: [BranchColumns.branch.declaration, MovementColumns.status.declaration]
      + MovementColumns.ledger.map(\.declaration) + MovementColumns.memo.map(\.declaration),
    Wording(
      vi: "Mỗi chi bộ hai dòng, chính thức và dự bị, theo Biểu số 1-BTCTW; ba cột cuối để ghi nhớ, không tính vào tổng",
      en: "Two rows a branch, official and probationary, after Biểu số 1-BTCTW; the last three columns are no part of "
        + "the sum"))
}

/// The columns of `bien-dong.csv`, after the branch. The public is told who was admitted and who was made official in the
/// whole committee. Transfers are the office's alone, in and out: together with the members at either end of the year they
/// would give the losses back.
package enum MovementColumns {
  package static let status = Column<MemberStatus>.choice(
    "status", Wording(vi: "Loại đảng viên", en: "Status"), told: .committee,
    Wording(vi: "Chính thức hay dự bị", en: "Official or probationary"))
  package static let opening = Column.count(
    "opening", Wording(vi: "Đầu kỳ", en: "Carried over"), .members, needs: .carriedOver,
    Wording(vi: "Có đầu kỳ, bằng số cuối kỳ năm trước (mục A)", en: "As last year closed (item A)"))
  package static let admitted = Column.count(
    "admitted", Wording(vi: "Kết nạp", en: "Admitted"), .members, needs: .numberOrZero, told: .committee,
    Wording(vi: "Kết nạp trong năm", en: "Admitted in the year"))
  package static let transferredIn = Column.count(
    "transferred-in", Wording(vi: "Chuyển đến", en: "Transferred in"), .members, needs: .numberOrZero,
    Wording(vi: "Chuyển sinh hoạt từ ngoài đảng bộ đến", en: "Transferred in from outside of the committee"))
  package static let restored = Column.count(
    "restored", Wording(vi: "Phục hồi đảng tịch", en: "Membership restored"), .members, needs: .numberOrZero,
    Wording(vi: "Được phục hồi đảng tịch", en: "Whose membership was restored"))
  package static let died = Column.count(
    "died", Wording(vi: "Từ trần", en: "Died"), .members, needs: .numberOrZero, Wording(vi: "Từ trần", en: "Died"))
  package static let expelled = Column.count(
    "expelled", Wording(vi: "Khai trừ", en: "Expelled"), .members, needs: .numberOrZero,
    Wording(vi: "Bị khai trừ", en: "Expelled"))
  package static let struckOff = Column.count(
    "struck-off", Wording(vi: "Xóa tên", en: "Struck off"), .members, needs: .numberOrZero,
    Wording(vi: "Bị xóa tên trong danh sách đảng viên", en: "Struck off the list of members"))
  package static let left = Column.count(
    "left", Wording(vi: "Xin ra khỏi Đảng", en: "Left at own request"), .members, needs: .numberOrZero,
    Wording(vi: "Xin ra khỏi Đảng", en: "Left at their own request"))
  package static let transferredOut = Column.count(
    "transferred-out", Wording(vi: "Chuyển đi", en: "Transferred out"), .members, needs: .numberOrZero,
    Wording(vi: "Chuyển sinh hoạt ra ngoài đảng bộ", en: "Transferred out of the committee"))
  package static let madeOfficial = Column.count(
    "made-official", Wording(vi: "Được công nhận chính thức", en: "Made official"), .members, needs: .numberOrZero,
    told: .committee,
    Wording(
      vi: "Được công nhận chính thức trong năm: ghi ở cả hai dòng, thêm vào dòng chính thức và bớt ở dòng dự bị",
      en: "Made official in the year: in both rows, added to the official one and taken from the probationary one"))
  package static let internalIn = Column.count(
    "internal-in", Wording(vi: "Nội bộ chuyển đến", en: "Moved in from own branches"), .members, needs: .numberOrZero,
    Wording(vi: "Chuyển đến từ chi bộ khác trong đảng bộ", en: "Moved in from another branch of the committee"))
  package static let internalOut = Column.count(
    "internal-out", Wording(vi: "Nội bộ chuyển đi", en: "Moved out to own branches"), .members, needs: .numberOrZero,
    Wording(vi: "Chuyển sang chi bộ khác trong đảng bộ", en: "Moved to another branch of the committee"))
  package static let closing = Column.count(
    "closing", Wording(vi: "Cuối kỳ", en: "At the end"), .members, needs: .numberOrSum,
    Wording(vi: "Có cuối kỳ (mục D = A + B − C)", en: "At the end of the year (item D = A + B − C)"))
  package static let temporaryIn = Column.count(
    "temporary-in", Wording(vi: "Tạm chuyển đến", en: "Temporarily in"), .members, needs: .numberOrZero,
    Wording(
      vi: "Chuyển sinh hoạt tạm thời đến (Quy định 232-QĐ/TW năm 2025); không tính vào tổng",
      en: "Temporary transfers in (232-QĐ/TW of 2025); no part of the sum"))
  package static let temporaryOut = Column.count(
    "temporary-out", Wording(vi: "Tạm chuyển đi", en: "Temporarily out"), .members, needs: .numberOrZero,
    Wording(
      vi: "Chuyển sinh hoạt tạm thời đi (Quy định 232-QĐ/TW năm 2025); không tính vào tổng",
      en: "Temporary transfers out (232-QĐ/TW of 2025); no part of the sum"))
  package static let exempt = Column.count(
    "exempt", Wording(vi: "Miễn công tác và sinh hoạt", en: "Exempt from duties and meetings"), .members,
    needs: .numberOrZero,
    Wording(
      vi: "Được miễn công tác và sinh hoạt đảng, vẫn có tên trong danh sách; không tính vào tổng",
      en: "Exempt from duties and meetings, still on the list; no part of the sum"))

  /// What is carried over, what comes, what goes, and what is there at the end.
  package static let ledger = [
    opening, admitted, transferredIn, restored, died, expelled, struckOff, left, transferredOut, madeOfficial,
    internalIn, internalOut, closing,
  ]
  /// What is added to the opening number to close with, moves between own branches among it.
  static let added = [opening] + increases + [internalIn]
  /// What is taken away.
  static let taken = decreases + [internalOut]
  /// What comes from outside, whatever the status: item B of Biểu số 1-BTCTW.
  package static let increases = [admitted, transferredIn, restored]
  /// What leaves, whatever the status: item C of Biểu số 1-BTCTW.
  package static let decreases = [died, expelled, struckOff, left, transferredOut]
  /// What is noted and is no part of the sum.
  package static let memo = [temporaryIn, temporaryOut, exempt]
}

/// The two kinds of members.
package enum MemberStatus: String, FigureChoice {
  case official
  case probationary

  package var label: Wording {
    switch self {
    case .official: Wording(vi: "Chính thức", en: "Official")
    case .probationary: Wording(vi: "Dự bị", en: "Probationary")
    }
  }
}

extension RowSum {
  /// Item D of Biểu số 1-BTCTW, D = A + B − C, for the status of a row: those made official enter the one and leave the other.
  fileprivate static let closing = RowSum(column: MovementColumns.closing.declaration) { row in
    guard let status = row[MovementColumns.status] else { return [] }
    return MovementColumns.added.map { Term(column: $0, isTaken: false) }
      + MovementColumns.taken.map { Term(column: $0, isTaken: true) }
      + [Term(column: MovementColumns.madeOfficial, isTaken: status == .probationary)]
  }
}
