import Content
import Diagnostics
import Input
import Markdown
import TestSupport

@testable import FigureViews

/// Two years of figures of a made-up faculty with three branches.
enum SampleFigures {
  static let files: [String: String] = [
    "content/site.yaml": """
    name: Đảng bộ Khoa Ví Dụ
    years:
      - {year: 2025}
      - {year: 2026, as_of: 2026-11-30}
    """,
    "content/to-chuc/dang-uy.md": """
    ---
    title: Đảng ủy Khoa
    kind: committee
    term: 2025 – 2030
    posts: [{post: Bí thư, name: Người Một}]
    members.total: 30
    branches.count: 3
    ---
    """,
    "content/to-chuc/chi-bo/a.md": branch("Chi bộ Bộ môn Một", "bo-mon-mot"),
    "content/to-chuc/chi-bo/b.md": branch("Chi bộ Bộ môn Hai và Xưởng thực hành cơ khí", "bo-mon-hai"),
    "content/to-chuc/chi-bo/c.md": branch("Chi bộ Sinh viên", "sinh-vien"),
  ].merging(tables(2025, lastYear)) { $1 }.merging(tables(2026, thisYear)) { $1 }

  private static func branch(_ title: String, _ code: String) -> String {
    "---\ntitle: \(title)\nkind: branch\ncode: \(code)\ntype: department\n---\n"
  }

  private static func tables(_ year: Int, _ tables: [String: String]) -> [String: String] {
    Dictionary(uniqueKeysWithValues: tables.map { ("content/so-lieu/\(year)/\($0).csv", $1 + "\n") })
  }

  private static let movementHead =
    "Mã chi bộ;Loại đảng viên;Đầu kỳ;Kết nạp;Chuyển đến;Phục hồi đảng tịch;Từ trần;Khai trừ;Xóa tên;Xin ra khỏi Đảng;"
    + "Chuyển đi;Được công nhận chính thức;Nội bộ chuyển đến;Nội bộ chuyển đi;Cuối kỳ;Tạm chuyển đến;Tạm chuyển đi;"
    + "Miễn công tác và sinh hoạt"
  private static let membersHead =
    "Mã chi bộ;Hoàn thành xuất sắc nhiệm vụ;Hoàn thành tốt nhiệm vụ;Hoàn thành nhiệm vụ;Không hoàn thành nhiệm vụ;"
    + "Chưa xếp loại;Kết nạp dưới 6 tháng;Đình chỉ sinh hoạt;Miễn công tác và sinh hoạt"

  /// The text of a table of movement with these rows.
  static func movement(_ rows: [String]) -> String { ([movementHead] + rows).joined(separator: "\n") + "\n" }

  /// The text of a table of members at each level with these rows.
  static func levels(_ rows: [String]) -> String { ([membersHead] + rows).joined(separator: "\n") + "\n" }

  private static let thisYear = [
    "chi-bo": """
    Mã chi bộ;Tổng số;Chính thức;Dự bị;Nữ;Sinh viên
    bo-mon-mot;12;11;1;4;0
    bo-mon-hai;10;10;0;3;0
    sinh-vien;8;3;5;5;8
    """,
    "bien-dong": """
    \(movementHead)
    bo-mon-mot;chính thức;10;0;1;0;0;0;0;0;0;1;0;1;11;1;0;0
    bo-mon-mot;dự bị;1;1;0;0;0;0;0;0;0;1;0;0;1;0;0;0
    bo-mon-hai;chính thức;10;0;0;0;1;0;0;0;0;0;1;0;10;0;1;1
    bo-mon-hai;dự bị;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0
    sinh-vien;chính thức;4;0;0;0;0;0;0;0;2;1;0;0;3;0;0;0
    sinh-vien;dự bị;3;4;0;0;0;0;1;0;0;1;0;0;5;0;0;0
    """,
    "xep-loai-chi-bo": """
    Mã chi bộ;Mức xếp loại;Lý do
    bo-mon-mot;Hoàn thành xuất sắc nhiệm vụ;
    bo-mon-hai;Hoàn thành tốt nhiệm vụ;
    sinh-vien;Không hoàn thành nhiệm vụ;
    """,
    "xep-loai-dang-vien": """
    \(membersHead)
    bo-mon-mot;2;9;1;0;0;0;0;0
    bo-mon-hai;1;7;1;0;1;0;0;1
    sinh-vien;0;3;0;1;4;4;0;0
    """,
    "hoc-tap": """
    Ngày;Nội dung;Cấp;Phải dự;Có mặt
    2026-02-15;Nghị quyết của Trung ương;Trung ương;29;28
    2026-06-20;Thông tin thời sự quý II;Thời sự;30;30
    """,
    "kiem-tra-ky-luat": """
    Mã chi bộ;Nội dung;Đối tượng;Số lượng
    bo-mon-mot;Kiểm tra;Đảng viên;2
    sinh-vien;Khiển trách;Đảng viên;1
    """,
    "doan-the-phong-trao": """
    Nhóm;Tên;Phụ trách;Số người tham gia;Kết quả
    Phong trào;Thanh niên tình nguyện;Liên chi Đoàn;1250;Ba đợt
    Hoạt động;Ngày hội việc làm;;420;
    Doanh nghiệp;Công ty Ví Dụ;Bộ môn Một;35;Hai hợp đồng thực tập
    """,
    "khen-thuong": """
    Đối tượng;Hình thức;Số quyết định;Ngày;Cấp;Loại đối tượng
    Chi bộ Bộ môn Một;Giấy khen;12-QĐ/ĐU;2026-11-20;Đảng ủy Trường;Tập thể
    Người Được Khen;Bằng khen;15-QĐ/TU;2026-11-25;Thành ủy;Cá nhân
    """,
    "dang-phi": """
    Mã chi bộ;Đã thu;Tỷ lệ trích giữ lại;Trích giữ lại;Nộp cấp trên
    bo-mon-mot;12000000;30%;3600000;8400000
    bo-mon-hai;10000000;30%;3000000;7000000
    sinh-vien;300000;30%;90000;210000
    """,
  ]

  private static let lastYear = [
    "chi-bo": """
    Mã chi bộ;Tổng số;Chính thức;Dự bị;Nữ;Sinh viên
    bo-mon-mot;11;10;1;4;0
    bo-mon-hai;10;10;0;3;0
    sinh-vien;7;4;3;4;7
    """,
    "bien-dong": """
    \(movementHead)
    bo-mon-mot;chính thức;10;0;0;0;0;0;0;0;0;0;0;0;10;0;0;0
    bo-mon-mot;dự bị;0;1;0;0;0;0;0;0;0;0;0;0;1;0;0;0
    bo-mon-hai;chính thức;10;0;0;0;0;0;0;0;0;0;0;0;10;0;0;1
    bo-mon-hai;dự bị;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0
    sinh-vien;chính thức;5;0;0;0;0;0;0;0;1;0;0;0;4;0;0;0
    sinh-vien;dự bị;1;2;0;0;0;0;0;0;0;0;0;0;3;0;0;0
    """,
    "xep-loai-chi-bo": """
    Mã chi bộ;Mức xếp loại;Lý do
    bo-mon-mot;Hoàn thành tốt nhiệm vụ;
    bo-mon-hai;Hoàn thành tốt nhiệm vụ;
    sinh-vien;Hoàn thành nhiệm vụ;
    """,
    "xep-loai-dang-vien": """
    \(membersHead)
    bo-mon-mot;2;8;0;0;1;1;0;0
    bo-mon-hai;1;8;0;0;1;0;0;1
    sinh-vien;0;5;0;0;2;2;0;0
    """,
    "hoc-tap": """
    Ngày;Nội dung;Cấp;Phải dự;Có mặt
    2025-03-15;Nghị quyết của Đảng ủy Trường;Trường;28;26
    """,
    "kiem-tra-ky-luat": "Mã chi bộ;Nội dung;Đối tượng;Số lượng",
    "doan-the-phong-trao": """
    Nhóm;Tên;Phụ trách;Số người tham gia;Kết quả
    Phong trào;Thanh niên tình nguyện;Liên chi Đoàn;1100;
    """,
    "khen-thuong": "Đối tượng;Hình thức;Số quyết định;Ngày;Cấp",
  ]

  /// The figures of the site, read once and found without fault.
  static func values(
    year: Int? = nil, branch: String? = nil, audience: Audience = .public
  ) throws -> FigureValues {
    let (site, diagnostics) = try read.get()
    guard diagnostics.isEmpty else { throw TestSite.Failure("\(diagnostics)") }
    return FigureValues(site, year: year, branch: branch, audience: audience)
  }

  private static let read: Result<(Site, [Diagnostic]), any Error> = Result {
    let test = try site()
    return (test.site, test.diagnostics)
  }

  /// The site with other files beside these.
  static func site(_ files: [String: String] = [:], audience: Audience = .public) throws -> TestSite {
    try TestSite(self.files.merging(files) { $1 }, audience: audience)
  }

  /// What an expression gives: its text, its HTML, or the rule that refuses it with its message and help.
  static func told(_ expression: String, _ values: FigureValues) -> String {
    switch values.resolve(expression, prefix: "so-lieu_1", at: { Location(file: "content/a.md") }).resolution {
    case .text(let text): text
    case .count(let count, _): count.number
    case .block(let block): String(decoding: block.html, as: UTF8.self)
    case .refused(let finding): "\(finding.rule): \(finding.message.en); \(finding.help.en)"
    }
  }
}
