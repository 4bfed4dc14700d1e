import Diagnostics
import Vietnamese

/// What sealing a year, or correcting a sealed one, comes to.
package enum SealStep: Sendable {
  /// The seal to be written beside the tables.
  case write(Seal)
  /// Nothing is to be done.
  case done(Wording)
  /// It cannot be done, and why.
  case refused(Wording)

  /// The step for a year without other errors; with a reason it records a correction, without one it seals.
  package static func of(_ year: FigureYear, on date: CalendarDate, reason: String?) -> SealStep {
    if let reason { return correction(year, on: date, reason: reason.nfc.onOneLine) }
    guard let seal = year.seal else {
      return year.isDraft ? .refused(.draft(year)) : .write(Seal(of: year, on: date))
    }
    return year.sealChanges.isEmpty ? .done(.unchanged(year, seal)) : .refused(.changed(year))
  }

  private static func correction(_ year: FigureYear, on date: CalendarDate, reason: String) -> SealStep {
    guard let seal = year.seal else { return .refused(.notSealed(year)) }
    guard !year.sealChanges.isEmpty else { return .refused(.unchanged(year, seal)) }
    guard !reason.isEmpty else { return .refused(.noReason) }
    return .write(seal.corrected(year.sealChanges, on: date, reason: reason))
  }
}

extension Wording {
  fileprivate static func draft(_ year: FigureYear) -> Wording {
    Wording(
      vi: "Năm \(year.year) chưa đủ số liệu. Bỏ draft: true của năm này trong content/site.yaml rồi mới chốt số liệu",
      en: "The year \(year.year) is a draft. Take its draft: true out of content/site.yaml before sealing it")
  }

  fileprivate static func unchanged(_ year: FigureYear, _ seal: Seal) -> Wording {
    Wording(
      vi: "\(year.title.vi) đã chốt số liệu ngày \(seal.date.numeric), không bảng nào thay đổi",
      en: "\(year.title.en) was sealed on \(seal.date.iso), and no table has changed")
  }

  fileprivate static func changed(_ year: FigureYear) -> Wording {
    let names = year.sealChanges.map(\.name).joined(separator: ", ")
    return Wording(
      vi:
        "\(year.title.vi) đã chốt mà \(names) đã thay đổi. Ghi đính chính: kyyeu seal \(year.name) --correct \"lý do\"",
      en:
        "\(year.title.en) is sealed, and \(names) changed. Record it: kyyeu seal \(year.name) --correct \"reason\""
    )
  }

  fileprivate static func notSealed(_ year: FigureYear) -> Wording {
    Wording(
      vi: "\(year.title.vi) chưa chốt số liệu nên không cần đính chính. Chốt số liệu: kyyeu seal \(year.name)",
      en: "\(year.title.en) is not sealed, so nothing needs correcting. Seal it: kyyeu seal \(year.name)")
  }

  fileprivate static let noReason = Wording(
    vi: "Đính chính phải có lý do, viết sau --correct", en: "A correction needs a reason, written after --correct")
}
