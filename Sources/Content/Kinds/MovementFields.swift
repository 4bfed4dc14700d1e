import Diagnostics
import Input

extension Movement {
  static let organisation = FieldKey.pageOrName(
    "organisation", required: true, sample: "Liên chi Đoàn Khoa",
    Wording(
      vi: "Đoàn thể phát động: trang của đoàn thể, hoặc tên",
      en: "The organisation that leads it: its page, or its name"))
  static let since = FieldKey.year("since", Wording(vi: "Năm bắt đầu", en: "Year in which it began"))
  static let fields = [organisation.field, since.field]

  static func read(_ reader: inout FieldReader) -> Details? {
    let (organisation, since) = (reader[organisation], reader[since])
    guard let organisation else { return nil }
    return .movement(Movement(organisation: organisation, since: since))
  }
}
