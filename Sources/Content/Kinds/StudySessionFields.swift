import Diagnostics
import Figures
import Input

extension StudySession {
  static let subject = FieldKey.text(
    "subject", required: true, sample: "Nghị quyết được học", Wording(vi: "Nội dung học tập", en: "What is studied"))
  static let level = FieldKey<StudyLevel>.choice(
    "level", required: true,
    Wording(
      vi: "Trung ương, Thành ủy, Trường, hay thông tin thời sự", en: "Central, city, university or current affairs"))
  static let resolution = FieldKey<Resolution>.record(
    "resolution", Resolution.fields, sample: "{number: 12-NQ/ĐU, issuer: Đảng ủy Trường, date: 2026-09-05}",
    Wording(vi: "Nghị quyết: số, nơi ban hành, ngày", en: "The resolution: number, issuer, date"), read: Resolution.read
  )
  static let required = FieldKey.whole(
    "required", sample: "62", Wording(vi: "Số đảng viên phải dự", en: "Members required to attend"))
  static let present = FieldKey.whole(
    "present", sample: "62", Wording(vi: "Số đảng viên có mặt", en: "Members present"))
  static let place = FieldKey.text("place", sample: "Hội trường", Wording(vi: "Địa điểm", en: "Where"))
  static let fields = [
    subject.field, level.field, resolution.field, required.field, present.field, place.field,
  ]

  static func read(_ reader: inout FieldReader) -> Details? {
    let (subject, level, resolution) = (reader[subject], reader[level], reader[resolution])
    let (required, present, place) = (reader[required], reader[present], reader[place])
    if let required, let present, present > required {
      reader.report(.presentOverRequired(present, required, at: reader.location(of: "present")))
    }
    guard let subject, let level else { return nil }
    return .studySession(
      StudySession(
        subject: subject, level: level, resolution: resolution, required: required, present: present, place: place))
  }
}

extension Resolution {
  static let number = FieldKey.text(
    "number", required: true, sample: "12-NQ/ĐU", Wording(vi: "Số, ký hiệu", en: "Number and symbol"))
  static let issuer = FieldKey.text(
    "issuer", required: true, sample: "Đảng ủy Trường", Wording(vi: "Nơi ban hành", en: "Who issued it"))
  static let date = FieldKey.date("date", Wording(vi: "Ngày ban hành", en: "Day of issue"))
  static let fields = [number.field, issuer.field, date.field]

  static func read(_ reader: inout FieldReader) -> Resolution? {
    let (number, issuer, date) = (reader[number], reader[issuer], reader[date])
    guard let number, let issuer else { return nil }
    return Resolution(number: number, issuer: issuer, date: date)
  }
}
