import Diagnostics

extension Rule {
  package static let wrongCell = Rule(
    id: "figures/wrong-cell",
    title: Wording(
      vi: "Ô của bảng số liệu đúng với loại của cột", en: "A cell of a table is of its column's type"),
    reason: Wording(
      vi: "Máy không đoán thay người viết: “chín” hay “9 đ/c” không cộng được, và số sai làm sai mọi tổng.",
      en: "Nothing is guessed for the writer: a word adds up to nothing, and a wrong number spoils every sum."),
    breaks: [
      .draftBranches("mot;↓chín;8;1;4;0"),
      .draftBranches("mot;9;8;1;4;↓-1"),
      .draftBranches("mot;9;8;1;↓4,5;0"),
      .draft("hoc-tap.csv", "Ngày;Nội dung;Cấp;Phải dự;Có mặt\n↓31/2/2026;Một;Trung ương;62;62\n"),
      .draft("hoc-tap.csv", "Ngày;Nội dung;Cấp;Phải dự;Có mặt\n5/9/2026;Một;↓Trung uơn;62;62\n"),
      .draft(
        "dang-phi.csv",
        "Mã chi bộ;Đã thu;Tỷ lệ trích giữ lại;Trích giữ lại;Nộp cấp trên\nmot;1000;↓120%;1.000;0\n"),
    ],
    keeps: [
      .draftBranches("mot;1.009;1 008;1;-;\"0\"", "hai; 8 ;8;0;8;8"),
      .draft("hoc-tap.csv", "Ngày\tNội dung\tCấp\tPhải dự\tCó mặt\n2026-09-05\tMột\ttrung ương\t62\t62\n"),
      .draft(
        "dang-phi.csv",
        "Mã chi bộ;Đã thu;Tỷ lệ trích giữ lại;Trích giữ lại;Nộp cấp trên\nmot;1.000.000;12,5%;125000;875000\n"),
    ])
}

extension Diagnostic {
  static func wrongCell(_ text: String, at place: CellPlace) -> Diagnostic {
    let type = place.column.type
    var nearest: String?
    if case .choice(let values) = type { nearest = NearestName.of(text, among: values.map(\.label.vi)) }
    return Rule.wrongCell.finding(
      at: place.location,
      Wording(
        vi: "Ô ở \(place.name.vi) không đúng loại", en: "The cell in \(place.name.en) is of the wrong type"),
      required: type.wording, found: Wording(verbatim: "“\(text)”"),
      help: nearest.map { Wording(vi: "Đổi “\(text)” thành “\($0)”", en: "Change “\(text)” to “\($0)”") }
        ?? Wording(vi: "Viết lại ô này cho đúng loại", en: "Write the cell anew, of that type"))
  }
}
