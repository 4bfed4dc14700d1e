import Content

extension MovementItem {
  /// The lines of Biểu số 1-BTCTW in their order.
  static let all: [MovementItem] = [
    .init(mark: "A", name: "Đảng viên có đầu kỳ", kind: .group, columns: [MovementColumns.opening]),
    .init(
      mark: "B", name: "Đảng viên tăng trong kỳ", kind: .group,
      columns: MovementColumns.increases + [MovementColumns.internalIn]),
    .init(mark: "1", name: "Kết nạp", kind: .plain, columns: [MovementColumns.admitted]),
    .init(mark: "2", name: "Chuyển sinh hoạt đến", kind: .plain, columns: [MovementColumns.transferredIn]),
    .init(mark: "3", name: "Phục hồi đảng tịch", kind: .plain, columns: [MovementColumns.restored]),
    .init(
      mark: "4", name: "Từ chi bộ khác trong đảng bộ chuyển đến", kind: .plain, columns: [MovementColumns.internalIn],
      isOfOneBranch: true),
    .init(
      mark: "C", name: "Đảng viên giảm trong kỳ", kind: .group,
      columns: MovementColumns.decreases + [MovementColumns.internalOut]),
    .init(mark: "1", name: "Từ trần", kind: .plain, columns: [MovementColumns.died]),
    .init(mark: "2", name: "Khai trừ", kind: .plain, columns: [MovementColumns.expelled]),
    .init(mark: "3", name: "Xóa tên", kind: .plain, columns: [MovementColumns.struckOff]),
    .init(
      mark: "", name: "Trong đó: đảng viên dự bị", kind: .memo, columns: [MovementColumns.struckOff],
      status: .probationary),
    .init(mark: "4", name: "Xin ra khỏi Đảng", kind: .plain, columns: [MovementColumns.left]),
    .init(mark: "5", name: "Chuyển sinh hoạt đi", kind: .plain, columns: [MovementColumns.transferredOut]),
    .init(
      mark: "6", name: "Chuyển sang chi bộ khác trong đảng bộ", kind: .plain, columns: [MovementColumns.internalOut],
      isOfOneBranch: true),
    .init(
      mark: "D", name: "Đảng viên có cuối kỳ (A + B \u{2212} C)", kind: .group, columns: [MovementColumns.closing]),
    .init(
      mark: "", name: "Trong đó: chính thức", kind: .memo, columns: [MovementColumns.closing], status: .official),
    .init(mark: "", name: "Trong đó: dự bị", kind: .memo, columns: [MovementColumns.closing], status: .probationary),
    .init(
      mark: "", name: "Được công nhận chính thức trong kỳ", kind: .memo, columns: [MovementColumns.madeOfficial]),
    .init(
      mark: "", name: "Tạm chuyển sinh hoạt đến (không tính vào tổng)", kind: .memo,
      columns: [MovementColumns.temporaryIn]),
    .init(
      mark: "", name: "Tạm chuyển sinh hoạt đi (không tính vào tổng)", kind: .memo,
      columns: [MovementColumns.temporaryOut]),
    .init(
      mark: "", name: "Miễn công tác và sinh hoạt (vẫn tính trong tổng)", kind: .memo,
      columns: [MovementColumns.exempt]),
  ]
}
