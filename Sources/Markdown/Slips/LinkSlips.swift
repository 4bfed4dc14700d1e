import CMarkdownGuard
import Diagnostics

extension SlipSearch {
  /// Finds what was meant as a link, a picture or the call of a footnote and stands in the text with its brackets.
  mutating func findLinkSlips(in node: MarkdownNode) {
    let text = Array(node.text)
    let close = text.indices.first { text[$0] == UInt8(ascii: "]") && LinkSlip.mayFollow(text, bracket: $0) }
    let mayCall = text.contains(UInt8(ascii: "^"))
    guard close != nil || mayCall || text.contains(UInt8(ascii: "[")) else { return }
    let stretch = stretch(of: node)
    if mayCall { findCallsWithoutFootnote(in: node, text: text, stretch: stretch) }
    findWikiLinks(in: text, stretch: stretch)
    var index = close ?? text.count
    while index < text.count {
      let form = stretch.isEscaped(index) ? nil : LinkSlip(text, bracket: index)
      if let form, !stretch.isEscaped(form.bracket), isTold(.brokenLinkForm) {
        tell(.brokenLinkForm) { Rule.brokenLinkForm.finding(at: stretch.location(of: form.range, by: $0), form) }
      }
      let next = max(form?.range.upperBound ?? 0, index + 1)
      index = text[min(next, text.count)...].firstIndex { $0 == UInt8(ascii: "]") } ?? text.count
    }
  }

  /// Finds links and pictures that lead to nothing at all: `[x]()`.
  mutating func findEmptyAddress(_ node: MarkdownNode) {
    guard node.destination.isEmpty, isTold(.emptyAddress) else { return }
    let isPicture = node.kind == .image
    let place = InlinePlace(of: node, finder: places, openings: isPicture ? ["!["] : ["["])
    let text = node.readText().shortenedMiddle
    tell(.emptyAddress) {
      Rule.emptyAddress.finding(
        at: $0.location(line: place.line, column: place.column), text: text, isPicture: isPicture)
    }
  }

  /// Finds `[[x]]` and `[TOC]`, which other programs put links and contents for.
  private mutating func findWikiLinks(in text: [UInt8], stretch: SourceStretch) {
    for mark in ForeignMark.bracketed(in: text)
    where !stretch.isEscaped(mark.range.lowerBound) && isTold(.foreignMarkup) {
      tell(.foreignMarkup) { Rule.foreignMarkup.finding(at: stretch.location(of: mark.range, by: $0), mark) }
    }
  }
}
