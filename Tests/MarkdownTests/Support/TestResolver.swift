import Diagnostics
import Markdown
import Vietnamese

/// A site of a few things: links and pictures lead where they say, unless their address begins with `missing`.
final class TestResolver: MarkdownResolver {
  /// What was asked for and where, in the order of the questions: `link a.md 3:5`.
  private(set) var questions: [String] = []

  func link(_ destination: String, at location: () -> Location) -> LinkResolution {
    ask("link", destination, location())
    return destination.hasPrefix("missing") ? .refused(finding(destination, location())) : .address(destination)
  }

  func image(_ destination: String, at location: () -> Location) -> ImageResolution {
    ask("image", destination, location())
    if destination.hasPrefix("missing") { return .refused(finding(destination, location())) }
    let isKnown = destination.hasSuffix(".jpg")
    return .image(address: destination, width: isKnown ? 640 : nil, height: isKnown ? 480 : nil)
  }

  func figure(_ expression: String, in place: FigurePlace, at location: () -> Location) -> FigureResolution {
    ask("figure", expression, location())
    switch expression {
    case "members.total": return .text("62")
    case "markup": return .text("<b> & \"\u{301}")
    case "members.table": return .block(TestTable())
    case "four" where !place.isInTable: return count(4, place, location())
    case "none": return count(0, place, location())
    case "four": return .text("4")
    default: return .refused(finding(expression, location()))
    }
  }

  private func count(_ count: Int, _ place: FigurePlace, _ location: Location) -> FigureResolution {
    let sentence = place.sentence()
    let told = CountInSentence(count, before: sentence.before, after: sentence.after)
    return .count(told, ifAwkward: finding("awkward", location))
  }

  private func ask(_ kind: String, _ subject: String, _ location: Location) {
    questions.append("\(kind) \(subject) \(location.place?.line ?? 0):\(location.place?.column ?? 0)")
  }

  private func finding(_ subject: String, _ location: Location) -> Diagnostic {
    Diagnostic(
      rule: "test/missing", severity: .error, location: location, message: Wording(verbatim: subject),
      help: Wording(verbatim: "-"))
  }
}

/// A table that says nothing.
struct TestTable: FigureBlock {
  var html: [UInt8] { Array("<table></table>".utf8) }

  var block: Block {
    .table(BlockTable(caption: [.text("Bảng thử")], columns: [], head: [], rows: []))
  }
}
