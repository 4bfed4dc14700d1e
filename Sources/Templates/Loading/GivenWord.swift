import Diagnostics

/// A visible word that is given elsewhere than in `templates/strings/`, whose files may have another instead.
package struct GivenWord: Sendable {
  /// As templates name it: `strings.<name>`.
  package let name: String
  package let text: Wording
  package let location: Location

  package init(_ name: String, _ text: Wording, at location: Location) {
    self.name = name
    self.text = text
    self.location = location
  }
}
