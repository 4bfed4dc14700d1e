import Vietnamese

/// The Vietnamese name of a figure, a table or a chart, as a text may write it instead of the one that is declared.
struct VietnameseName: Sendable {
  enum Kind: Sendable {
    case figure
    /// After “bảng”.
    case table
    /// After “biểu đồ”.
    case chart
  }

  let kind: Kind
  let declared: String
  let vietnamese: String

  /// The name without case, marks and commas.
  var key: String { vietnamese.folded.filter { $0 != "," } }

  /// The name in an expression: “bảng xếp loại chi bộ”.
  var expression: String {
    switch kind {
    case .figure: vietnamese
    case .table: "bảng \(vietnamese)"
    case .chart: "biểu đồ \(vietnamese)"
    }
  }

  /// That of a declared figure, table or chart.
  static func of(_ declared: String, _ kind: Kind) -> String? {
    all.first { $0.kind == kind && $0.declared == declared }?.expression
  }

  static let all =
    figures.map { VietnameseName(kind: .figure, declared: $0.0, vietnamese: $0.1) }
    + tables.map { VietnameseName(kind: .table, declared: $0.0, vietnamese: $0.1) }
    + charts.map { VietnameseName(kind: .chart, declared: $0.0, vietnamese: $0.1) }

  private static let figures = [
    ("members.total", "tổng số đảng viên"), ("members.official", "đảng viên chính thức"),
    ("members.probationary", "đảng viên dự bị"), ("members.women", "đảng viên nữ"),
    ("members.students", "đảng viên sinh viên"), ("members.opening", "đảng viên đầu kỳ"),
    ("members.admitted", "đảng viên kết nạp"), ("members.transferred-in", "đảng viên chuyển đến"),
    ("members.restored", "đảng viên phục hồi đảng tịch"), ("members.died", "đảng viên từ trần"),
    ("members.expelled", "đảng viên bị khai trừ"), ("members.struck-off", "đảng viên bị xóa tên"),
    ("members.left", "đảng viên xin ra khỏi Đảng"), ("members.transferred-out", "đảng viên chuyển đi"),
    ("members.made-official", "đảng viên được công nhận chính thức"),
    ("members.internal-in", "đảng viên nội bộ chuyển đến"),
    ("members.internal-out", "đảng viên nội bộ chuyển đi"), ("members.temporary-in", "đảng viên tạm chuyển đến"),
    ("members.temporary-out", "đảng viên tạm chuyển đi"), ("members.exempt", "đảng viên miễn công tác và sinh hoạt"),
    ("branches.count", "số chi bộ"), ("classification.branches.total", "số chi bộ xếp loại"),
    ("classification.branches.excellent", "chi bộ hoàn thành xuất sắc nhiệm vụ"),
    ("classification.branches.good", "chi bộ hoàn thành tốt nhiệm vụ"),
    ("classification.branches.completed", "chi bộ hoàn thành nhiệm vụ"),
    ("classification.branches.failed", "chi bộ không hoàn thành nhiệm vụ"),
    ("classification.branches.not-rated", "chi bộ chưa xếp loại"),
    ("classification.members.total", "số đảng viên xếp loại"),
    ("classification.members.good-or-better", "tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên"),
    ("classification.members.excellent", "đảng viên hoàn thành xuất sắc nhiệm vụ"),
    ("classification.members.good", "đảng viên hoàn thành tốt nhiệm vụ"),
    ("classification.members.completed", "đảng viên hoàn thành nhiệm vụ"),
    ("classification.members.failed", "đảng viên không hoàn thành nhiệm vụ"),
    ("classification.members.not-rated", "đảng viên chưa xếp loại"), ("study.sessions", "số buổi học tập"),
    ("study.required", "số lượt triệu tập"), ("study.present", "số lượt dự học"), ("study.attendance", "tỷ lệ dự học"),
    ("organisations.count", "số công việc đoàn thể"),
    ("organisations.participants", "số lượt người tham gia công việc đoàn thể"),
    ("movements.count", "số phong trào"), ("movements.participants", "số lượt người tham gia phong trào"),
    ("activities.count", "số hoạt động"), ("activities.participants", "số lượt người tham gia hoạt động"),
    ("partners.count", "số doanh nghiệp phối hợp"),
    ("partners.participants", "số lượt người tham gia với doanh nghiệp"),
    ("awards.count", "số quyết định khen thưởng"), ("discipline.inspection", "số cuộc kiểm tra"),
    ("discipline.supervision", "số cuộc giám sát"), ("discipline.members", "đảng viên bị kỷ luật"),
    ("discipline.organisations", "tổ chức đảng bị kỷ luật"), ("discipline.leaders", "người đứng đầu bị kỷ luật"),
    ("discipline.reprimand", "đảng viên bị khiển trách"), ("discipline.warning", "đảng viên bị cảnh cáo"),
    ("discipline.dismissal", "đảng viên bị cách chức"), ("discipline.expulsion", "đảng viên bị kỷ luật khai trừ"),
    ("fees.collected", "đảng phí đã thu"), ("fees.kept", "đảng phí giữ lại"), ("fees.paid-up", "đảng phí nộp cấp trên"),
  ]
  private static let tables = [
    ("branches", "đảng viên theo chi bộ"), ("movement", "tăng, giảm đảng viên"),
    ("branch-classification", "xếp loại chi bộ"),
    ("branch-ratings", "mức xếp loại chi bộ"), ("member-classification", "xếp loại đảng viên"),
    ("study", "học tập nghị quyết"),
    ("discipline", "kiểm tra, giám sát, kỷ luật"), ("activities", "đoàn thể, phong trào, hoạt động"),
    ("awards", "khen thưởng"), ("fees", "đảng phí"),
  ]
  private static let charts = [
    ("members", "đảng viên qua các năm"), ("branches", "đảng viên theo chi bộ"), ("movement", "tăng, giảm đảng viên"),
    ("branch-classification", "xếp loại chi bộ"), ("member-classification", "xếp loại đảng viên"),
    ("study", "tỷ lệ dự học"), ("activities", "phong trào, hoạt động"),
  ]
}
