import Testing

/// One thing that the specification of Mustache says, as a template and what it shows. The cases follow the specification's files
/// one by one; the examples are our own.
struct MustacheCase: Sendable, CustomTestStringConvertible {
  /// What is specified, in one sentence.
  let says: String
  let template: String
  /// Templates that it names, by their names without ending.
  var others: [String: String] = [:]
  var view = SheetView()
  let shows: String

  var testDescription: String { says }

  static let all = interpolation + sections + inverted + comments + partials + inheritance
}

/// One thing of Mustache that is refused, with what is found.
struct RefusedMustache: Sendable, CustomTestStringConvertible {
  let says: String
  let template: String
  var others: [String: String] = [:]
  /// Place, rule and words in English of each finding.
  let findings: [String]

  var testDescription: String { says }
}

/// One thing that comes out other than specified, which a reader of a page does not see.
struct MustacheDeviation: Sendable, CustomTestStringConvertible {
  let says: String
  let template: String
  var others: [String: String] = [:]
  let specified: String
  let shows: String

  var testDescription: String { says }
}
