/// What a page says that the program itself asks for, by its kind; everything that a kind's fields hold is in `FieldValues`.
package enum Details: Sendable {
  /// Of a page that its fields tell all about.
  case none
  case committee(Committee)
  case branch(Branch)
  case organisation(Organisation)
  case document(OfficialDocument)
  case annualReport(AnnualReport)
  case reportChapter(Chapter)
}
