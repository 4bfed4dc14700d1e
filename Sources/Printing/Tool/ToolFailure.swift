/// Why a tool's work came to nothing. Whoever ran it says what that means for a person.
package enum ToolFailure: Error, Equatable {
  /// It said nothing for longer than it was given, and was ended.
  case silent(Duration)
  /// It said more than anybody can read, or a line without an end, and was ended.
  case tooMuch
  /// It could not be started: the number of the error (`errno`), where the system gave one.
  case notStarted(CInt?)
}
