/// Something that a template can show and whose fields are the same in every site: a value with fields that are declared by name,
/// once.
///
/// The one declaration gives the values while rendering, the check of every template before the first page is rendered,
/// and the designer's reference. Conforming types hold it in a `static let`.
package protocol View: Sendable {
  static var fields: Fields<Self> { get }
}
