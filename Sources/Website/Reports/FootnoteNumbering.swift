import Markdown

/// Counts the footnotes of a report through all of its texts, and puts what each says to its first call.
struct FootnoteNumbering {
  /// Footnotes so far.
  private var count = 0

  /// The blocks of the next text of the report. A footnote that is called in another one is printed beside that: none stands
  /// within another.
  mutating func numbered(_ text: MarkdownBlocks) -> [Block] {
    var numbers: [Int: Int] = [:]
    var total = count
    /// The calls that stand in the text for a call of one footnote.
    func calls(_ call: FootnoteCall) -> [Inline] {
      if let known = numbers[call.number] { return [.footnote(FootnoteCall(number: known))] }
      total += 1
      let number = total
      numbers[call.number] = number
      var beside: [Inline] = []
      let content = (text.footnotes[call.number] ?? []).rewritten { inline in
        guard case .footnote(let inner) = inline else { return [inline] }
        beside += numbers[inner.number] == nil ? calls(inner) : []
        return numbers[inner.number].map { [.footnote(FootnoteCall(number: $0))] } ?? []
      }
      return [.footnote(FootnoteCall(number: number, content: content))] + beside
    }
    let blocks = text.blocks.rewritten { inline in
      if case .footnote(let call) = inline { calls(call) } else { [inline] }
    }
    count = total
    return blocks
  }
}
