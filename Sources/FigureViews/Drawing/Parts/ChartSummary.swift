/// A chart in a sentence or two, for those who do not see it.
enum ChartSummary {
  /// `form` opens it: `Biểu đồ thanh ngang`.
  static func of(_ form: String, unit: String, numbers: [(name: String, number: ChartNumber)]) -> String {
    let known = numbers.compactMap { entry in
      entry.number.hundredths.map { (name: entry.name, amount: $0, label: entry.number.label) }
    }
    let most = known.map(\.amount).max()
    let least = known.map(\.amount).min()
    // Of equals the first is named.
    guard let top = known.first(where: { $0.amount == most }), let bottom = known.first(where: { $0.amount == least })
    else { return "\(form). Chưa có số liệu." }
    if most == least {
      return "\(form). Đơn vị tính: \(unit). \(known.count == 1 ? top.name : "Mỗi mục"): \(top.label)."
    }
    return "\(form). Đơn vị tính: \(unit). "
      + "Cao nhất: \(top.name) (\(top.label)); thấp nhất: \(bottom.name) (\(bottom.label))."
  }
}
