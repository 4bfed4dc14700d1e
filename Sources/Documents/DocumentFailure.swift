/// Why no document can be looked into on this machine.
package enum DocumentFailure: Error, Equatable {
  /// Something that it needs is missing: a path, or what Python says of a library.
  case missing(String)
  /// The driver said what nobody expected.
  case broken(String)

  /// What is missing or wrong, in the words of whoever told.
  package var cause: String {
    switch self {
    case .missing(let what): what
    case .broken(let words): words
    }
  }
}
