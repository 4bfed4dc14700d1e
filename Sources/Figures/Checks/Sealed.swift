import Diagnostics

extension LedgerCheck {
  /// The tables of a sealed year are as they were sealed, or as its last correction left them.
  package static let sealed = LedgerCheck(rule: .sealed) { review in
    review.figures.sets.flatMap { year in year.sealChanges.map { finding($0, in: year) } }
  }

  private static func finding(_ change: SealChange, in year: FigureYear) -> Diagnostic {
    Rule.sealed.finding(
      at: Location(file: "\(year.folder)/\(change.name)"),
      message(change, year),
      required: Wording(
        vi: "Như khi chốt số liệu, hoặc như lần đính chính cuối ghi trong \(Seal.fileName)",
        en: "As it was sealed, or as the last correction in \(Seal.fileName) left it"),
      found: Wording(verbatim: "SHA-256 \(short(change.sealedHash)) → \(short(change.hash))"),
      help: Wording(
        vi: "Khôi phục bảng, hoặc ghi đính chính: kyyeu seal \(year.name) --correct \"lý do\"",
        en: "Restore the table, or record a correction: kyyeu seal \(year.name) --correct \"reason\""))
  }

  private static func message(_ change: SealChange, _ year: FigureYear) -> Wording {
    let figures = year.sealed
    return switch change.kind {
    case .changed:
      Wording(
        vi: "\(figures.vi) đã chốt mà bảng này đã thay đổi",
        en: "\(figures.en) are sealed, and this table has changed")
    case .added:
      Wording(
        vi: "\(figures.vi) đã chốt mà bảng này mới được thêm vào",
        en: "\(figures.en) are sealed, and this table was added")
    case .removed:
      Wording(
        vi: "\(figures.vi) đã chốt mà bảng này không còn",
        en: "\(figures.en) are sealed, and this table is gone")
    }
  }

  private static func short(_ hash: String?) -> String {
    hash.map { "\($0.prefix(12))…" } ?? "–"
  }
}

extension FigureYear {
  /// What a message calls the figures that were sealed.
  fileprivate var sealed: Wording {
    isCutOff ? title : Wording(vi: "Số liệu năm \(year)", en: "The figures of \(year)")
  }
}

extension Rule {
  package static let sealed = Rule(
    id: "figures/sealed",
    title: Wording(
      vi: "Số liệu đã chốt chỉ thay đổi khi có đính chính",
      en: "Sealed figures do not change without a recorded correction"),
    reason: Wording(
      vi: "Báo cáo đã gửi cấp trên; số liệu đã báo cáo mà thay đổi thì phải có đính chính.",
      en: "The report has gone up; where the site's numbers change silently, nobody knows which were reported."),
    breaks: [
      sealed("files:\n  - {file: chi-bo.csv, sha256: \(old)}\n", fault: "chi-bo.csv"),
      sealed("files: []\n", fault: "chi-bo.csv"),
      sealed(
        "files:\n  - {file: chi-bo.csv, sha256: \(new)}\n  - {file: dang-phi.csv, sha256: \(old)}\n",
        fault: "dang-phi.csv"),
    ],
    keeps: [
      sealed("files:\n  - {file: chi-bo.csv, sha256: \(new)}\n"),
      sealed(
        "files:\n  - {file: chi-bo.csv, sha256: \(old)}\ncorrections:\n"
          + "  - {file: chi-bo.csv, sha256: \(new), date: 5/2/2027, reason: Ghi thiếu một người}\n"),
    ])

  private static let table = ExampleTable.branches.file(.row("mot", [\.total: 9, \.official: 9]))
  /// The fingerprint of that table, and that of one with other numbers.
  private static let new = FigureTable.fingerprint(of: SourceText(path: table.file, bytes: Array(table.text.utf8)))
  private static let old = "25ca07b728e9463ced1f314afda27d740dec548ba497ff79d8e37e43ab84cffc"

  private static func sealed(_ files: String, fault: String? = nil) -> Example {
    let example = Example.draft([
      table, (Seal.fileName, "sealed_on: 2027-01-15\n" + files),
    ])
    return Example(example.files, fileAtFault: fault.map { "content/so-lieu/2026/\($0)" })
  }
}
