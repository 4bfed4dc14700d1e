import Diagnostics
import Reports

/// What changed in one part of a report: its name with its file, then a line a change.
struct PartLines {
  let lines: [Wording]
  /// How many changes there are.
  let count: Int

  init(_ part: ReportPartChange) {
    let name = Self.name(of: part.part)
    let head = Wording(vi: "  \(name.vi) (\(part.part.file))", en: "  \(name.en) (\(part.part.file))")
    let fate = Self.fate(of: part)
    let (changes, count) = part.isWhole ? ([], 0) : Self.lines(part.changes)
    lines = [head] + (fate + changes).map { Wording(vi: "    \($0.vi)", en: "    \($0.en)") }
    self.count = fate.count + count
  }

  /// `I- Đặc điểm tình hình`.
  private static func name(of part: ReportText.Part) -> Wording {
    switch part.kind {
    case .head: Wording(vi: "Phần đầu, người ký, nơi nhận", en: "Head, signer, recipients")
    case .opening: Wording(vi: "Lời mở đầu", en: "Opening")
    case .chapter, .annex: Wording(verbatim: [part.number, part.title].compactMap(\.self).joined(separator: " "))
    }
  }

  /// A line a change, those of one table under its name; and how many changes they are.
  private static func lines(_ changes: [ReportChange]) -> (lines: [Wording], count: Int) {
    var (lines, count, rest): ([Wording], Int, ArraySlice<ReportChange>) = ([], 0, changes[...])
    while let change = rest.first {
      if let line = ChangeLine(change) {
        lines.append(line.wording)
        (count, rest) = (count + 1, rest.dropFirst())
      } else if case .table(let table, _) = change {
        let own = rest.prefix { if case .table(table, _) = $0 { true } else { false } }
        let told = TableLines(of: table, own.compactMap { if case .table(_, let change) = $0 { change } else { nil } })
        lines += told.lines
        (count, rest) = (count + told.count, rest.dropFirst(own.count))
      }
    }
    return (lines, count)
  }

  private static func fate(of part: ReportPartChange) -> [Wording] {
    switch part.fate {
    case .added:
      let size = size(of: part.part)
      return [Wording(vi: "+ Thêm cả phần: \(size.vi)", en: "+ Added as a whole: \(size.en)")]
    case .removed:
      let size = size(of: part.part)
      return [Wording(vi: "- Bỏ cả phần: \(size.vi)", en: "- Removed as a whole: \(size.en)")]
    case .changed(let former, let isMoved):
      let renamed = former.map {
        Wording(vi: "~ Đổi tên, trước là “\($0)”", en: "~ Renamed, it was “\($0)”")
      }
      let moved = isMoved ? Wording(vi: "~ Chuyển vị trí", en: "~ Moved") : nil
      return [renamed, moved].compactMap(\.self)
    }
  }

  private static func size(of part: ReportText.Part) -> Wording {
    let tables = part.pieces.count { if case .table = $0 { true } else { false } }
    let texts = part.pieces.count - tables
    return Wording(
      vi: "\(texts) đoạn, đề mục" + (tables > 0 ? ", \(tables) bảng, biểu đồ" : ""),
      en: "\(texts) paragraphs and headings" + (tables > 0 ? ", \(tables) tables and charts" : ""))
  }
}

extension ReportPartChange {
  /// Whether the part came or went as a whole: its pieces are then not told one by one.
  fileprivate var isWhole: Bool { if case .changed = fate { false } else { true } }
}
