import Diagnostics
import Vietnamese

extension OfficialLayout {
  /// The Party's layout: Hướng dẫn 05-HD/VPTW năm 2026 under Quy định 399-QĐ/TW, 09/01/2026.
  ///
  /// Where the rule gives a range, one value is used and the range kept. Text of tables, the mark of a draft and the labels
  /// of every page follow common practice.
  package static func party(_ settings: LayoutSettings = LayoutSettings()) -> OfficialLayout {
    OfficialLayout(
      name: "party",
      title: Wording(vi: "Thể thức văn bản của Đảng", en: "Layout of the Party's documents"),
      source: Wording(
        vi: "Hướng dẫn 05-HD/VPTW năm 2026 của Văn phòng Trung ương Đảng; Quy định 399-QĐ/TW, ngày 09/01/2026",
        en: "Guidance 05-HD/VPTW of 2026 of the Party's central office; Regulation 399-QĐ/TW of 09/01/2026"),
      inForce: CalendarDate(year: 2026, month: 1, day: 9),
      geometry: PageGeometry(
        top: .mm(20), bottom: .mm(20), binding: .mm(30), outer: .mm(15), numberFromEdge: .mm(10)),
      body: BodyShape(firstLine: .mm(10), paragraphGap: .pt(6, in: 6...18), line: .pt(18, in: 18...22)),
      words: LayoutWords(
        nation: "Đảng Cộng sản Việt Nam", motto: nil, number: "Số", numberJoint: "-", authority: "T/M", ending: ".",
        hasAddressee: false, headingSeparator: settings.headingSeparator ?? "-",
        headings: [.decimal, .path, .letter]),
      ornaments: [
        .nation: .rule(share: 1, permitted: 1...1), .issuer: .text("*"), .subject: .text("-----"),
        .recipientsTitle: .rule(share: 1, permitted: 1...1),
      ],
      headShare: 0.5, signatureRoom: .mm(28, in: 20...40), isDoubleSided: settings.isDoubleSided,
      style: partyStyle)
  }

  private static func partyStyle(_ component: LayoutComponent) -> TextStyle {
    switch component {
    case .nation: TextStyle(.pt(15), bold: true, upperCase: true)
    case .parent, .post: TextStyle(.pt(14), upperCase: true)
    case .issuer, .authority: TextStyle(.pt(14), bold: true, upperCase: true)
    case .place: TextStyle(.pt(14), italic: true)
    case .mark, .draft, .signer: TextStyle(.pt(14), bold: true)
    case .type: TextStyle(.pt(16, in: 15...16), bold: true, upperCase: true)
    case .subject: TextStyle(.pt(15, in: 14...15), bold: true)
    case .body, .point, .item: TextStyle(.pt(14, in: 14...15))
    case .chapter: TextStyle(.pt(14, in: 14...15), bold: true, upperCase: true)
    case .section: TextStyle(.pt(14, in: 14...15), bold: true)
    case .subsection: TextStyle(.pt(14, in: 14...15), bold: true, italic: true)
    case .table: TextStyle(.pt(12, in: 11...14))
    case .number, .motto, .addressee, .recipientsTitle, .pageNumber: TextStyle(.pt(14))
    case .recipient: TextStyle(.pt(12))
    case .annexTitle: TextStyle(.pt(14, in: 14...15), bold: true)
    case .notice: TextStyle(.pt(11, in: 10...14), bold: true)
    }
  }
}
