import Diagnostics
import Vietnamese

extension MistypedDate {
  /// What is wrong with the date that `key` has.
  func wording(of key: String) -> Wording {
    switch cause {
    case .time:
      Wording(
        vi: "“\(key)” chỉ ghi ngày, không ghi giờ", en: "“\(key)” takes the day alone, without a time")
    case .monthFirst:
      Wording(
        vi: "Ở “\(key)”, tháng viết trước ngày: không có tháng \(date.day)",
        en: "In “\(key)” the month stands before the day: there is no month \(date.day)")
    case .noSuchDay(let day):
      Wording(
        vi: "Tháng \(date.month) năm \(date.year) chỉ có \(date.day) ngày, không có ngày \(day)",
        en: "Month \(date.month) of \(date.year) has \(date.day) days, and no day \(day)")
    case .shortYear:
      Wording(vi: "Năm ở “\(key)” chỉ có hai chữ số", en: "The year of “\(key)” has two digits only")
    case .words: Wording(vi: "Ngày ở “\(key)” viết bằng chữ", en: "The date of “\(key)” is written in words")
    case .separators:
      Wording(
        vi: "Ngày, tháng, năm ở “\(key)” không ngăn cách bằng dấu / hay dấu -",
        en: "Day, month and year of “\(key)” are not set apart by / or -")
    case .mixedForms:
      Wording(
        vi: "Thứ tự ngày, tháng, năm ở “\(key)” không hợp với dấu ngăn cách",
        en: "The order of day, month and year of “\(key)” does not go with the sign between them")
    case .missingZero:
      Wording(
        vi: "Ngày hoặc tháng ở “\(key)” thiếu số 0 đứng trước", en: "Day or month of “\(key)” lacks its leading zero")
    case .runTogether:
      Wording(
        vi: "Ngày, tháng, năm ở “\(key)” viết liền nhau", en: "Day, month and year of “\(key)” run together")
    case .digits:
      Wording(
        vi: "Ngày ở “\(key)” không viết bằng chữ số thông thường", en: "The date of “\(key)” is not in ordinary digits")
    }
  }

  /// The corrected date to be written.
  var help: Wording {
    if case .noSuchDay = cause {
      return Wording(
        vi: "Xem lại ngày; nếu là ngày cuối tháng thì đổi thành \(corrected)",
        en: "Look the day up; for the last of the month change it to \(corrected)")
    }
    return Wording(vi: "Đổi thành \(corrected)", en: "Change it to \(corrected)")
  }
}
