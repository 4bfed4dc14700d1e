import Diagnostics

/// One key of a front matter or of `site.yaml`, as it is declared: the reader, `kyyeu explain` and `kyyeu new` all use it.
package struct Field: Sendable {
  /// `title`; a key inside a group is written with a dot: `members.total`.
  package let name: String
  package let type: FieldType
  package let isRequired: Bool
  /// Who may see the value: a field for the office alone shows on no page.
  package let visibility: Audience
  /// What the key means, in one sentence.
  package let doc: Wording
  /// A value as it is written in YAML, on one line.
  package let sample: String

  package init(name: String, type: FieldType, isRequired: Bool, visibility: Audience, doc: Wording, sample: String) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
    self.visibility = visibility
    self.doc = doc
    self.sample = sample
  }
}
