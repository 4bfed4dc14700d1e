import Diagnostics
import Reports

/// One change of a text in a line: `+` for what was added, `-` for what was removed, `~` for what is said otherwise.
struct ChangeLine {
  let wording: Wording

  /// Nil for a change within a table, which stands under the table's name.
  init?(_ change: ReportChange) {
    switch change {
    case .added(let piece): wording = Self.piece(piece, "+", Wording(vi: "Thêm", en: "Added"))
    case .removed(let piece): wording = Self.piece(piece, "-", Wording(vi: "Bỏ", en: "Removed"))
    case .reworded(let words): wording = Self.reworded(words)
    case .filledIn(let field, let before, let after):
      let (old, new) = (ChangedText.shown(before), ChangedText.shown(after))
      wording = Wording(
        vi: "~ \(field.wording.vi): \(old.vi) → \(new.vi)", en: "~ \(field.wording.en): \(old.en) → \(new.en)")
    case .pictureReplaced(let name): wording = Wording(vi: "~ Thay ảnh “\(name)”", en: "~ Another picture “\(name)”")
    case .table: return nil
    }
  }

  private static func reworded(_ words: WordChanges) -> Wording {
    let text = ChangedText(words).text
    return words.isOfNumbers
      ? Wording(vi: "~ Đổi số liệu: \(text)", en: "~ Figures: \(text)")
      : Wording(vi: "~ Sửa: \(text)", en: "~ Reworded: \(text)")
  }

  private static func piece(_ piece: ReportPiece, _ sign: String, _ verb: Wording) -> Wording {
    switch piece {
    case .text(let text), .field(_, let text):
      let text = ChangedText.clipped(text)
      return Wording(vi: "\(sign) \(verb.vi): \(text)", en: "\(sign) \(verb.en): \(text)")
    case .table(let table):
      let name = TableLines.name(of: table).inSentence
      return Wording(
        vi: "\(sign) \(verb.vi) \(name.vi) (\(table.rows.count) dòng)",
        en: "\(sign) \(verb.en) \(name.en) (\(table.rows.count) rows)")
    case .picture(let name, _):
      return Wording(vi: "\(sign) \(verb.vi) ảnh “\(name)”", en: "\(sign) \(verb.en) picture “\(name)”")
    }
  }
}
