import Input

extension OfficialDocument {
  static let number = ValueKey.text("number", required: true)
  static let issuedOn = ValueKey.date("issued_on", required: true)
  static let type = ValueKey.text("type", required: true)
  /// What Swift asks of the file that declares the keys of a document; their words stand there.
  static let asked = [number.asked, issuedOn.asked, type.asked]

  /// Nil where a key that is required could not be read, of which a finding has told.
  init?(_ values: FieldValues) {
    guard let number = values[Self.number], let issuedOn = values[Self.issuedOn], let type = values[Self.type] else {
      return nil
    }
    self.init(number: number, issuedOn: issuedOn, type: type)
  }
}
