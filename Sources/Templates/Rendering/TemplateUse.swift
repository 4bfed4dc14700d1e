/// What a template that is rendered by name asks for, the partials and blocks put into it among that: worked out once, for all pages
/// that it makes.
package struct TemplateUse: Sendable, Hashable {
  /// Its name and those of the templates put into it, such as `partials/menu`.
  package var templates: Set<String> = []
  /// Names of the fields of the root's view that it looks at, or looks into.
  package var fields: Set<String> = []
  /// The names that it asks of each field of named texts: `home` of `strings`.
  package var texts: [String: Set<String>] = [:]
}
