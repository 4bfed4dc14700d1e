/// One thing that a template does, once its names have been looked up and its partials put in.
enum Step: Sendable {
  case bytes([UInt8])
  /// A text, escaped.
  case text(FieldPath)
  case html(FieldPath)
  /// What is shown where a field has a value; `isThere` false: where it has none.
  case when(FieldPath, isThere: Bool, [Step])
  /// What is shown of each view in a field, with that view open.
  case each(FieldPath, [Step])
}
