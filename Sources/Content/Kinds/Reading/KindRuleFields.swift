import Diagnostics
import Input

/// `rules:` of a kind: what two of its keys must keep between each other.
enum KindRuleFields {
  private static let notBefore = FieldKey.texts(
    "notBefore", sample: "[end_date, date]",
    Wording(vi: "Ngày thứ nhất không trước ngày thứ hai", en: "The first day is not before the second"))
  private static let atMost = FieldKey.texts(
    "atMost", sample: "[present, required]",
    Wording(vi: "Số thứ nhất không lớn hơn số thứ hai", en: "The first number is not above the second"))
  private static let keys = [notBefore.field, atMost.field]

  static let list = FieldKey<[Located<FieldRule>]>(
    "rules", .records(keys), sample: "[{notBefore: [end_date, date]}]",
    Wording(vi: "Điều hai mục phải giữ với nhau", en: "What two keys keep between each other")
  ) { field, node, reader in
    reader.records(field, keys, node) { inner in
      let pairs = [(inner[notBefore], FieldRule.notBefore, notBefore), (inner[atMost], FieldRule.atMost, atMost)]
      for (names, make, key) in pairs {
        guard let names else { continue }
        let place = inner.location(of: key.field.name)
        if names.count == 2 { return Located(make(names[0], names[1]), at: place) }
        let two = Wording(vi: "hai tên mục, như \(key.field.sample)", en: "two keys, as \(key.field.sample)")
        inner.report(
          .wrongType(key.field.name, required: two, found: Wording(verbatim: "\(names.count)"), at: place))
      }
      return nil
    }
  }
}
