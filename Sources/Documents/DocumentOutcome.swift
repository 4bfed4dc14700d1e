/// What became of a document.
package enum DocumentOutcome: Sendable, Hashable {
  /// It may go out in this form; `text` is what a reader meets in it, a line for each paragraph, cell row or link.
  case cleaned(bytes: [UInt8], text: String)
  /// It holds what only a person can take out.
  case refused([HiddenContent])
  /// As a whole it cannot be cleaned.
  case unusable(DocumentFault)
}

/// One kind of what a document holds and no reader is meant to have.
package struct HiddenContent: Sendable, Hashable, Codable {
  let what: Kind
  /// Where the first stands, in the document's own terms: a sheet and row, a page, a part.
  let `where`: String
  let count: Int

  package enum Kind: String, Sendable, Codable, CaseIterable {
    case comments, changes, notes, embedded, external, local, macros, controls, pivot, attachments, scripts, form,
      signature
    case hiddenText = "hidden-text"
    case hiddenObjects = "hidden-objects"
    case hiddenSheets = "hidden-sheets"
    case hiddenRows = "hidden-rows"
    case hiddenColumns = "hidden-columns"
    case hiddenSlides = "hidden-slides"
    case hiddenLayers = "hidden-layers"
    case unknown
  }
}

/// Why a document as a whole cannot be cleaned.
package enum DocumentFault: String, Sendable, Hashable, Codable {
  /// No program would open it.
  case damaged
  /// Only who has its password can read or change it.
  case locked
  /// It holds more than any document of an office does.
  case tooLarge = "too-large"
  /// It brings a program of its own.
  case macros
  /// It is not what the end of its name says.
  case otherKind = "other-kind"
  /// A format that nothing here can clean.
  case closedFormat = "closed-format"
  /// The tool did not come to an end with it.
  case unfinished
}
