import Figures

extension MovementItem {
  /// The lines that the public is told.
  static let told: [MovementItem] = [
    .init(name: "Kết nạp", kind: .plain, columns: [MovementColumns.admitted]),
    .init(name: "Được công nhận chính thức trong kỳ", kind: .plain, columns: [MovementColumns.madeOfficial]),
  ]

  /// The lines of Biểu số 1-BTCTW in their order.
  static let all: [MovementItem] = [
    .init(mark: "A", name: "Đảng viên có đầu kỳ", kind: .group, columns: [MovementColumns.opening]),
    .init(
      mark: "B", name: "Đảng viên tăng trong kỳ", kind: .group,
      columns: MovementColumns.increases + [MovementColumns.internalIn]),
    .init(name: "Kết nạp", kind: .plain, columns: [MovementColumns.admitted]),
    .init(name: "Chuyển sinh hoạt đến", kind: .plain, columns: [MovementColumns.transferredIn]),
    .init(name: "Phục hồi đảng tịch", kind: .plain, columns: [MovementColumns.restored]),
    .init(
      name: "Từ chi bộ khác trong đảng bộ chuyển đến", kind: .plain, columns: [MovementColumns.internalIn],
      isOfOneBranch: true),
    .init(
      mark: "C", name: "Đảng viên giảm trong kỳ", kind: .group,
      columns: MovementColumns.decreases + [MovementColumns.internalOut]),
    .init(name: "Từ trần", kind: .plain, columns: [MovementColumns.died]),
    .init(name: "Khai trừ", kind: .plain, columns: [MovementColumns.expelled]),
    .init(name: "Xóa tên", kind: .plain, columns: [MovementColumns.struckOff]),
    .init(
      name: "Trong đó: đảng viên dự bị", kind: .memo, columns: [MovementColumns.struckOff],
      status: .probationary),
    .init(name: "Xin ra khỏi Đảng", kind: .plain, columns: [MovementColumns.left]),
    .init(name: "Chuyển sinh hoạt đi", kind: .plain, columns: [MovementColumns.transferredOut]),
    .init(
      name: "Chuyển sang chi bộ khác trong đảng bộ", kind: .plain, columns: [MovementColumns.internalOut],
      isOfOneBranch: true),
    .init(
      mark: "D", name: "Đảng viên có cuối kỳ (A + B \u{2212} C)", kind: .group, columns: [MovementColumns.closing]),
    .init(
      name: "Trong đó: chính thức", kind: .memo, columns: [MovementColumns.closing], status: .official),
    .init(name: "Trong đó: dự bị", kind: .memo, columns: [MovementColumns.closing], status: .probationary),
    .init(
      name: "Được công nhận chính thức trong kỳ", kind: .memo, columns: [MovementColumns.madeOfficial]),
    .init(
      name: "Tạm chuyển sinh hoạt đến (không tính vào tổng)", kind: .memo,
      columns: [MovementColumns.temporaryIn]),
    .init(
      name: "Tạm chuyển sinh hoạt đi (không tính vào tổng)", kind: .memo,
      columns: [MovementColumns.temporaryOut]),
    .init(
      name: "Miễn công tác và sinh hoạt (vẫn tính trong tổng)", kind: .memo,
      columns: [MovementColumns.exempt]),
  ]
}
