import Diagnostics

/// A component of a printed report for which an official layout has a rule, in the order of the page.
package enum LayoutComponent: String, Sendable, Hashable, CaseIterable {
  /// ĐẢNG CỘNG SẢN VIỆT NAM, or the State's name (Quốc hiệu).
  case nation
  /// The State's motto (tiêu ngữ); the Party's layout has none.
  case motto
  /// The body above the issuer.
  case parent
  case issuer
  /// Number and symbol.
  case number
  /// Place and date.
  case place
  /// Marks under the date: `Lưu hành nội bộ`.
  case mark
  /// Which draft it is, under the number: `Dự thảo lần 1`.
  case draft
  case type
  /// Trích yếu.
  case subject
  case addressee
  case body
  /// `I-`, HTML's heading of level 2.
  case chapter
  /// `1.`, level 3.
  case section
  /// `1.1.`, level 4.
  case subsection
  /// `a)`, level 5.
  case point
  /// `-`, level 6.
  case item
  /// Text within tables, their captions apart.
  case table
  case authority
  case post
  case signer
  /// The line `Nơi nhận:`.
  case recipientsTitle = "recipients-title"
  case recipient
  case pageNumber = "page-number"
  case annexTitle = "annex-title"
  /// What stands on every page of a draft, an internal edition or a report of illustrative figures.
  case notice

  /// What the office calls it.
  package var name: Wording {
    switch self {
    case .nation: Wording(vi: "Tiêu đề, Quốc hiệu", en: "Name of the Party or the State")
    case .motto: Wording(vi: "Tiêu ngữ", en: "Motto")
    case .parent: Wording(vi: "Cơ quan cấp trên", en: "Parent body")
    case .issuer: Wording(vi: "Cơ quan ban hành", en: "Issuer")
    case .number: Wording(vi: "Số, ký hiệu", en: "Number and symbol")
    case .place: Wording(vi: "Địa danh, ngày tháng năm", en: "Place and date")
    case .mark: Wording(vi: "Chỉ dẫn lưu hành", en: "Mark of circulation")
    case .draft: Wording(vi: "Chỉ dẫn dự thảo", en: "Mark of a draft")
    case .type: Wording(vi: "Tên loại văn bản", en: "Type of document")
    case .subject: Wording(vi: "Trích yếu", en: "Subject line")
    case .addressee: Wording(vi: "Kính gửi", en: "Addressee")
    case .body: Wording(vi: "Nội dung", en: "Body")
    case .chapter: Wording(vi: "Đề mục I", en: "Heading I")
    case .section: Wording(vi: "Đề mục 1", en: "Heading 1")
    case .subsection: Wording(vi: "Đề mục 1.1", en: "Heading 1.1")
    case .point: Wording(vi: "Đề mục a)", en: "Heading a)")
    case .item: Wording(vi: "Đề mục -", en: "Heading -")
    case .table: Wording(vi: "Chữ trong bảng", en: "Text of tables")
    case .authority: Wording(vi: "Quyền hạn", en: "Authority")
    case .post: Wording(vi: "Chức vụ người ký", en: "Signer's post")
    case .signer: Wording(vi: "Họ tên người ký", en: "Signer's name")
    case .recipientsTitle: Wording(vi: "Dòng “Nơi nhận”", en: "Line “Nơi nhận”")
    case .recipient: Wording(vi: "Danh sách nơi nhận", en: "List of recipients")
    case .pageNumber: Wording(vi: "Số trang", en: "Page number")
    case .annexTitle: Wording(vi: "Tên phụ lục", en: "Title of an annex")
    case .notice: Wording(vi: "Nhãn trên mọi trang", en: "Label of every page")
    }
  }
}
