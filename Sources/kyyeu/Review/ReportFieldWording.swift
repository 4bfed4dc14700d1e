import Diagnostics
import Reports

extension ReportField {
  /// What the office calls a place of a report's head or closing.
  var wording: Wording {
    switch self {
    case .layout: Wording(vi: "Thể thức", en: "Layout")
    case .parent: Wording(vi: "Cơ quan cấp trên", en: "Body above")
    case .issuer: Wording(vi: "Cơ quan ban hành", en: "Issuer")
    case .number: Wording(vi: "Số, ký hiệu", en: "Number and symbol")
    case .placeAndDate: Wording(vi: "Địa danh, ngày", en: "Place and date")
    case .marks: Wording(vi: "Chỉ dẫn lưu hành", en: "Marks")
    case .subject: Wording(vi: "Trích yếu", en: "Subject")
    case .addressee: Wording(vi: "Kính gửi", en: "Addressee")
    case .signer: Wording(vi: "Quyền hạn, chức vụ, người ký", en: "Authority, post, signer")
    case .recipients: Wording(vi: "Nơi nhận", en: "Recipients")
    }
  }
}
