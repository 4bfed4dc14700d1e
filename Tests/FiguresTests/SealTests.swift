import Diagnostics
import Foundation
import TestSupport
import Testing
import Vietnamese

@testable import Figures

@Suite("Sealing a year")
struct SealTests {
  private func year(_ site: TemporarySite, on date: String = "2026-11-24") throws -> FigureYear {
    let loaded = try site.load(on: date)
    #expect(loaded.diagnostics.map(\.line) == [])
    return try #require(loaded.site?.figures[2025])
  }

  private func seal(_ step: SealStep) throws -> Seal {
    guard case .write(let seal) = step else { throw NotWritten() }
    return seal
  }

  private func refusal(_ step: SealStep) throws -> String {
    guard case .refused(let message) = step else { throw NotRefused() }
    return message.vi
  }

  private let day = CalendarDate(year: 2026, month: 1, day: 15)
  private let later = CalendarDate(year: 2026, month: 2, day: 5)

  /// A full year that is sealed.
  private func sealedSite() throws -> TemporarySite {
    let site = try TemporarySite(FullYear.files())
    let seal = try seal(.of(year(site), on: try #require(day), reason: nil))
    try site.write("content/so-lieu/2025/niem-phong.yaml", seal.text)
    return site
  }

  @Test("records the day and each table's hash, and reads back as it was written")
  func roundTrip() throws {
    let site = try sealedSite()
    let seal = try #require(try year(site).seal)
    #expect(seal.date == day)
    #expect(seal.files.map(\.name) == TableDeclaration.all.filter(\.isRequired).map(\.file))
    #expect(seal.corrections.isEmpty)
    let again = seal.corrected(
      [SealChange(kind: .removed, name: "dang-phi.csv", hash: nil, sealedHash: "x")], on: try #require(later),
      reason: "Bảng \"đảng phí\": # không còn dùng\nnữa")
    try site.write("content/so-lieu/2025/niem-phong.yaml", again.text)
    #expect(try year(site).seal == again)
    #expect(again.corrections.first?.reason == "Bảng \"đảng phí\": # không còn dùng nữa")
  }

  @Test("nothing has changed where the same cells are saved another way")
  func saved() throws {
    let site = try sealedSite()
    let text = FullYear.tables["doan-the-phong-trao.csv"] ?? ""
    let commas = text.replacing("\"Ba xã; hai công trình\"", with: "Ba xã| hai công trình").replacing(";", with: "\t")
      .replacing("|", with: ";").replacing("\n", with: "\t\t\r\n")
    try site.write(
      "content/so-lieu/2025/doan-the-phong-trao.csv",
      [0xFF, 0xFE]
        + (commas + "\t\t\r\n").decomposedStringWithCanonicalMapping.utf16.flatMap {
          [UInt8($0 & 0xFF), UInt8($0 >> 8)]
        })
    #expect(try year(site).sealChanges.isEmpty)
    guard case .done(let message) = SealStep.of(try year(site), on: try #require(later), reason: nil) else {
      throw NotRefused()
    }
    #expect(message.vi == "Năm 2025 đã chốt số liệu ngày 15/01/2026, không bảng nào thay đổi")
  }

  @Test("a changed, an added and a removed table are told apart, and a correction settles each")
  func changes() throws {
    let site = try sealedSite()
    let table = "content/so-lieu/2025/xep-loai-chi-bo.csv"
    try site.write(table, (FullYear.tables["xep-loai-chi-bo.csv"] ?? "").replacing("xuất sắc", with: "tốt"))
    try site.write(
      "content/so-lieu/2025/dang-phi.csv",
      ExampleTable.fees.text(.row("co-ban", [\.collected: 10, \.kept: 3, \.paidUp: 7])))
    let changed = try year(site)
    #expect(changed.sealChanges.map(\.kind) == [.changed, .added])
    #expect(changed.sealChanges.map(\.name) == ["xep-loai-chi-bo.csv", "dang-phi.csv"])
    #expect(
      try refusal(.of(changed, on: try #require(later), reason: nil))
        == "Năm 2025 đã chốt mà xep-loai-chi-bo.csv, dang-phi.csv đã thay đổi. Ghi đính chính: "
        + "kyyeu seal 2025 --correct \"lý do\"")
    #expect(
      try refusal(.of(changed, on: try #require(later), reason: " "))
        == "Đính chính phải có lý do, viết sau --correct")
    let corrected = try seal(.of(changed, on: try #require(later), reason: "Ghi nhầm mức"))
    try site.write("content/so-lieu/2025/niem-phong.yaml", corrected.text)
    #expect(try year(site).sealChanges.isEmpty)
    #expect(corrected.files == changed.seal?.files)
    try FileManager.default.removeItem(atPath: site.root + "/content/so-lieu/2025/dang-phi.csv")
    #expect(try year(site).sealChanges.map(\.kind) == [.removed])
    let removed = try seal(.of(year(site), on: try #require(later), reason: "Bỏ"))
    try site.write("content/so-lieu/2025/niem-phong.yaml", removed.text)
    #expect(try year(site).sealChanges.isEmpty)
    #expect(removed.corrections.map(\.hash).last == .some(nil))
  }

  @Test("a draft is not sealed, and what is not sealed or has not changed is not corrected")
  func refusals() throws {
    let draft = try TemporarySite(FullYear.files(settings: "years: [{year: 2025, draft: true}]\n"))
    #expect(
      try refusal(.of(year(draft), on: try #require(day), reason: nil))
        == "Năm 2025 chưa đủ số liệu. Bỏ draft: true của năm này trong content/site.yaml rồi mới chốt số liệu")
    let open = try TemporarySite(FullYear.files())
    #expect(
      try refusal(.of(year(open), on: try #require(day), reason: "A"))
        == "Năm 2025 chưa chốt số liệu nên không cần đính chính. Chốt số liệu: kyyeu seal 2025")
    #expect(
      try refusal(.of(year(sealedSite()), on: try #require(day), reason: "A"))
        == "Năm 2025 đã chốt số liệu ngày 15/01/2026, không bảng nào thay đổi")
  }

  @Test("a seal that cannot be read is an error, and none")
  func faulty() throws {
    let site = try sealedSite()
    try site.write("content/so-lieu/2025/niem-phong.yaml", "sealed_on: hôm qua\nfile: []\n")
    let loaded = try site.load()
    #expect(
      loaded.diagnostics.map(\.rule) == ["content/bad-date", "content/missing-field", "content/unknown-key"].sorted()
        || loaded.diagnostics.count == 3)
    #expect(loaded.site?.figures[2025]?.seal == nil)
  }

  struct NotWritten: Error {}
  struct NotRefused: Error {}
}
