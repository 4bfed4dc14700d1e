import Content
import Diagnostics
import Templates

/// How the body can be reached.
struct ContactView: View {
  let address: String?
  let email: String?
  let phone: String?
  let website: String?

  static let fields = Fields<ContactView>([
    .text("address", Wording(vi: "Địa chỉ", en: "Postal address")) { $0.address },
    .text("email", Wording(vi: "Thư điện tử", en: "E-mail address")) { $0.email },
    .text("phone", Wording(vi: "Điện thoại", en: "Telephone number")) { $0.phone },
    .text("website", Wording(vi: "Trang thông tin điện tử khác", en: "Another website")) { $0.website },
  ])
}

extension ContactView {
  init(_ contact: Contact) {
    self.init(address: contact.address, email: contact.email, phone: contact.phone, website: contact.website)
  }
}
