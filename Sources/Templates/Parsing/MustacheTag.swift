/// One `{{…}}` of a template.
struct MustacheTag: Sendable {
  enum Sort: Sendable, Equatable {
    /// `{{name}}`
    case variable
    /// `{{{name}}}` or `{{&name}}`
    case unescaped
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case close
    /// `{{>name}}`
    case partial
    /// `{{<name}}`
    case parent
    /// `{{$name}}`
    case block
    case comment
    /// `{{=<% %>=}}`, `{{%…}}`, `{{>*name}}`, `{{f(name)}}`: what Mustache has and we do not.
    case foreign
  }

  let sort: Sort
  let name: String
  /// Bytes of the whole tag in the template.
  let range: Range<Int>
}
