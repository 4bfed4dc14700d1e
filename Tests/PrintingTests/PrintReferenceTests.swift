import Diagnostics
import Foundation
import Printing
import Testing

@Suite("The reference of the look of a print")
struct PrintReferenceTests {
  @Test("Every name that a report's data holds is told", arguments: ["party", "state"])
  func names(layout: String) throws {
    for report in [SampleReport.short(layout), .long(layout), .draft(layout), .awkward(layout)] {
      let data = try JSONSerialization.jsonObject(with: Data(try report.job(.pdf).data))
      #expect(Self.names(of: data).subtracting(PrintReference.names) == [])
    }
  }

  @Test("It names the files to change, and the rest of the reference, in both languages", arguments: Language.allCases)
  func introduction(language: Language) {
    let text = PrintReference.render(language: language)
    for name in ["templates/print", "settings.typ", "data.json", "kyyeu explain layout"] {
      #expect(text.contains(name))
    }
    #expect(text.split(separator: "\n").count > 50)
  }

  /// The keys of an object and of those in it, those of the official layout apart, which has a reference of its own.
  private static func names(of node: Any) -> Set<String> {
    switch node {
    case let object as [String: Any]:
      object.reduce(into: Set(object.keys)) { names, entry in
        if entry.key != "layout" { names.formUnion(Self.names(of: entry.value)) }
      }
    case let list as [Any]: list.reduce(into: []) { $0.formUnion(Self.names(of: $1)) }
    default: []
    }
  }
}
