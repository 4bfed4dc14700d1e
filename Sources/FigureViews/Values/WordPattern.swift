/// A visible word with places for what is put in: `Năm {year}`.
package struct WordPattern {
  private let pattern: String

  package init(_ pattern: String) {
    self.pattern = pattern
  }

  /// The word with these put in between its braces, as they are; braces that hold another name stay.
  package func filled(_ values: KeyValuePairs<String, String>) -> String {
    var text = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      text += rest[..<open] + (values.first { $0.key == name }?.value ?? String(rest[open...close]))
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
