import Diagnostics
import Input

extension Partner {
  static let since = FieldKey.year("since", Wording(vi: "Năm bắt đầu hợp tác", en: "Year in which it began"))
  static let departments = FieldKey.texts(
    "departments", sample: "[Bộ môn A, Bộ môn B]", Wording(vi: "Các bộ môn hợp tác", en: "Departments it works with"))
  static let website = FieldKey.website("website", Wording(vi: "Trang web của doanh nghiệp", en: "Its website"))
  static let fields = [since.field, departments.field, website.field]

  static func read(_ reader: inout FieldReader) -> Details? {
    .partner(
      Partner(since: reader[since], departments: reader[departments] ?? [], website: reader[website]))
  }
}
