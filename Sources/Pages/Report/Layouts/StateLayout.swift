import Diagnostics
import Vietnamese

extension OfficialLayout {
  /// The State's layout: Nghị định 30/2020/NĐ-CP, 05/3/2020, Phụ lục I.
  ///
  /// Where the rule gives a range, one value is used and the range kept. Text of tables, the mark of a draft and the labels
  /// of every page follow common practice.
  package static func state(_ settings: LayoutSettings = LayoutSettings()) -> OfficialLayout {
    OfficialLayout(
      name: "state",
      title: Wording(vi: "Thể thức văn bản hành chính", en: "Layout of the State's administrative documents"),
      source: Wording(
        vi: "Nghị định 30/2020/NĐ-CP, ngày 05/3/2020 của Chính phủ, Phụ lục I",
        en: "Decree 30/2020/NĐ-CP of 05/3/2020 of the Government, Annex I"),
      inForce: CalendarDate(year: 2020, month: 3, day: 5),
      geometry: PageGeometry(
        top: .mm(20, in: 20...25), bottom: .mm(20, in: 20...25), binding: .mm(30, in: 30...35),
        outer: .mm(15, in: 15...20), numberFromEdge: .mm(10, in: 5...15)),
      // Single to one and a half: of 14 points, 16.1 to 24.2.
      body: BodyShape(
        firstLine: .mm(10, in: 10...12.7), paragraphGap: .pt(6, in: 6...18), line: .pt(18, in: 16.1...24.2)),
      words: LayoutWords(
        nation: "Cộng hòa xã hội chủ nghĩa Việt Nam", motto: "Độc lập - Tự do - Hạnh phúc", number: "Số:",
        numberJoint: "/", authority: "TM.", ending: "./.", hasAddressee: true,
        headingSeparator: settings.headingSeparator ?? ".", headings: [.decimal, .letter]),
      ornaments: [
        .motto: .rule(share: 1, permitted: 1...1), .issuer: .rule(share: 0.4, permitted: (1.0 / 3)...0.5),
        .subject: .rule(share: 0.4, permitted: (1.0 / 3)...0.5),
      ],
      headShare: 0.4, signatureRoom: .mm(28, in: 20...40), isDoubleSided: settings.isDoubleSided,
      style: stateStyle)
  }

  private static func stateStyle(_ component: LayoutComponent) -> TextStyle {
    switch component {
    case .nation: TextStyle(.pt(13, in: 12...13), bold: true, upperCase: true)
    case .motto: TextStyle(.pt(14, in: 13...14), bold: true)
    case .parent: TextStyle(.pt(13, in: 12...13), upperCase: true)
    case .issuer: TextStyle(.pt(13, in: 12...13), bold: true, upperCase: true)
    case .number: TextStyle(.pt(13))
    case .place: TextStyle(.pt(14, in: 13...14), italic: true)
    case .mark, .draft, .signer, .subject, .section, .annexTitle: TextStyle(.pt(14, in: 13...14), bold: true)
    case .type, .chapter, .authority, .post: TextStyle(.pt(14, in: 13...14), bold: true, upperCase: true)
    case .addressee, .body, .subsection, .point, .item, .pageNumber: TextStyle(.pt(14, in: 13...14))
    case .table: TextStyle(.pt(12, in: 11...14))
    case .recipientsTitle: TextStyle(.pt(12), bold: true, italic: true)
    case .recipient: TextStyle(.pt(11))
    case .notice: TextStyle(.pt(11, in: 10...14), bold: true)
    }
  }
}
