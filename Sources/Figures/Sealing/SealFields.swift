import Diagnostics
import Input
import Vietnamese

/// The keys of `niem-phong.yaml`.
enum SealFields {
  static let sealedOn = FieldKey.date(
    "sealed_on", required: true, Wording(vi: "Ngày chốt số liệu", en: "Day of the sealing"))
  static let files = FieldKey.records(
    "files", [file.field, hash.field], required: true, sample: "[{file: chi-bo.csv, sha256: …}]",
    Wording(vi: "Các bảng khi chốt số liệu", en: "The tables when they were sealed")
  ) { reader -> Seal.File? in
    let (name, hash) = (reader[file], reader[hash])
    guard let name, let hash else { return nil }
    return Seal.File(name: name, hash: hash)
  }
  static let corrections = FieldKey.records(
    "corrections", [file.field, newHash.field, date.field, reason.field],
    sample: "[{file: chi-bo.csv, sha256: …, date: 2026-09-05, reason: …}]",
    Wording(vi: "Các lần đính chính", en: "The corrections")
  ) { reader -> Seal.Correction? in
    let (name, hash, date, reason) = (reader[file], reader[newHash], reader[date], reader[reason])
    guard let name, let date, let reason else { return nil }
    return Seal.Correction(name: name, hash: hash, date: date, reason: reason)
  }
  static let all = [sealedOn.field, files.field, corrections.field]

  private static let file = FieldKey.text(
    "file", required: true, sample: "chi-bo.csv", Wording(vi: "Tên tệp của bảng", en: "The table's file"))
  private static let hash = FieldKey.text(
    "sha256", required: true, sample: "…", Wording(vi: "Mã SHA-256 của bảng", en: "SHA-256 of the table"))
  private static let newHash = FieldKey.text(
    "sha256", sample: "…",
    Wording(vi: "Mã SHA-256 của bảng sau khi sửa; không có nếu bảng đã bỏ", en: "SHA-256 of the table as it is now"))
  private static let date = FieldKey.date(
    "date", required: true, Wording(vi: "Ngày đính chính", en: "Day of the correction"))
  private static let reason = FieldKey.text(
    "reason", required: true, sample: "Lý do đính chính", Wording(vi: "Lý do", en: "Why"))

  static func read(_ reader: inout FieldReader) -> Seal? {
    let (date, files, corrections) = (reader[sealedOn], reader[files], reader[corrections])
    guard let date, let files, reader.diagnostics.isEmpty else { return nil }
    return Seal(date: date, files: files, corrections: corrections ?? [])
  }
}
