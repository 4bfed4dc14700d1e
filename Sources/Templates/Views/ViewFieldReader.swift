/// How the value of a field comes out of an open view, by what it is. Expects a view of the type that declares the field.
enum ViewFieldReader: Sendable {
  /// Empty where the field is absent.
  case text(@Sendable (OpenView) -> String)
  /// HTML in UTF-8.
  case html(@Sendable (OpenView) -> [UInt8])
  case flag(@Sendable (OpenView) -> Bool)
  case view(@Sendable (OpenView) -> OpenView?)
  case list(@Sendable (OpenView) -> [OpenView])
  case texts(@Sendable (OpenView) -> NamedTexts)
}
