import Diagnostics
import Input

extension Activity {
  static let endDate = FieldKey.date("end_date", Wording(vi: "Ngày kết thúc", en: "Last day"))
  static let movement = FieldKey.pageOrName(
    "movement", sample: "Thanh niên tình nguyện",
    Wording(
      vi: "Thuộc phong trào nào: trang của phong trào, hoặc tên",
      en: "The movement it is part of: its page, or its name"))
  static let organisation = FieldKey.pageOrName(
    "organisation", sample: "Liên chi Đoàn Khoa",
    Wording(
      vi: "Đoàn thể tổ chức: trang của đoàn thể, hoặc tên", en: "The organisation that holds it: its page, or its name")
  )
  static let place = FieldKey.text("place", sample: "Sân trường", Wording(vi: "Địa điểm", en: "Where"))
  static let participants = FieldKey.whole(
    "participants", sample: "120", Wording(vi: "Số người tham gia", en: "Number of participants"))
  static let fields = [endDate.field, movement.field, organisation.field, place.field, participants.field]

  static func read(_ reader: inout FieldReader) -> Details? {
    .activity(
      Activity(
        endDate: reader[endDate], movement: reader[movement], organisation: reader[organisation],
        place: reader[place], participants: reader[participants]))
  }
}
