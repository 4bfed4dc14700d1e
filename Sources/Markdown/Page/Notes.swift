import CMarkdownGuard
import Diagnostics

extension PageMarkup {
  mutating func openQuotation(_ index: Int) -> Descent {
    guard let label = nodes.label(ofQuotation: index), !isEscaped(textOf: index + 1) else {
      return openPlain(quotation: index)
    }
    guard let kind = NoteKind(label: label.name) else {
      guard isTold(.unknownNote) else { return openPlain(quotation: index) }
      let place = Int(nodes[index + 1].column)
      findings.add(
        Rule.unknownNote.finding(
          at: places.location(line: Int(nodes[index + 1].line), column: place, length: label.name.utf8.count + 3),
          noteLabel: label.name))
      return openPlain(quotation: index)
    }
    pass(label, of: index)
    notes.append((index, kind))
    sink.open(.note(kind, title: kind.title(labels)))
    return .children
  }

  private mutating func openPlain(quotation index: Int) -> Descent {
    sink.open(.basic(.quotation))
    return .children
  }

  mutating func closeQuotation(_ index: Int) {
    if notes.last?.index == index { notes.removeLast() }
    sink.close()
  }

  /// Leaves the label out, with the line break after it, or with its paragraph where that holds nothing else.
  private mutating func pass(_ label: NoteLabel, of quotation: Int) {
    let (paragraph, text) = (quotation + 1, quotation + 2)
    shortened = (text, label.length)
    guard label.length == nodes[text].text.length else { return }
    let next = nodes.end(of: text)
    if next == nodes.end(of: paragraph) {
      passed.insert(paragraph)
    } else if nodes[next].kind == .softBreak || nodes[next].kind == .lineBreak {
      passed.insert(next)
    }
  }
}
