/// A full year of a made-up committee: 25 members in three branches.
enum FullYear {
  static let branches = ["co-ban", "ky-thuat", "sinh-vien"]

  /// The tables of the year by their files.
  static let tables: [String: String] = [
    "chi-bo.csv": """
    Mã chi bộ;Tổng số;Chính thức;Dự bị;Nữ;Sinh viên
    co-ban;9;8;1;4;0
    ky-thuat;10;10;0;3;0
    sinh-vien;6;2;4;3;5

    """,
    "bien-dong.csv": """
    Mã chi bộ;Loại đảng viên;Đầu kỳ;Kết nạp;Chuyển đến;Phục hồi đảng tịch;Từ trần;Khai trừ;Xóa tên;Xin ra khỏi Đảng;\
    Chuyển đi;Được công nhận chính thức;Nội bộ chuyển đến;Nội bộ chuyển đi;Cuối kỳ;Tạm chuyển đến;Tạm chuyển đi;\
    Miễn công tác và sinh hoạt
    co-ban;Chính thức;8;0;0;0;0;0;0;0;1;1;0;0;8;0;0;1
    co-ban;Dự bị;1;1;0;0;0;0;0;0;0;1;0;0;1;0;0;0
    ky-thuat;Chính thức;9;0;1;0;1;0;0;0;0;0;1;0;10;0;0;0
    ky-thuat;Dự bị;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0
    sinh-vien;Chính thức;3;0;0;0;0;0;0;0;1;1;0;1;2;1;2;0
    sinh-vien;Dự bị;2;4;0;0;0;0;1;0;0;1;0;0;4;0;0;0

    """,
    "xep-loai-chi-bo.csv": """
    Mã chi bộ;Mức xếp loại;Lý do
    co-ban;Hoàn thành tốt nhiệm vụ;
    ky-thuat;Hoàn thành xuất sắc nhiệm vụ;
    sinh-vien;Hoàn thành tốt nhiệm vụ;

    """,
    "xep-loai-dang-vien.csv": """
    Mã chi bộ;Hoàn thành xuất sắc nhiệm vụ;Hoàn thành tốt nhiệm vụ;Hoàn thành nhiệm vụ;Không hoàn thành nhiệm vụ;\
    Chưa xếp loại;Kết nạp dưới 6 tháng;Đình chỉ sinh hoạt;Miễn công tác và sinh hoạt
    co-ban;1;7;0;0;1;0;0;1
    ky-thuat;1;8;1;0;0;0;0;0
    sinh-vien;0;3;1;0;2;2;0;0

    """,
    "hoc-tap.csv": """
    Ngày;Nội dung;Cấp;Phải dự;Có mặt
    15/3/2025;Nghị quyết một;Trung ương;25;24
    20/9/2025;Tình hình trong nước và thế giới;Thông tin thời sự;25;25

    """,
    "kiem-tra-ky-luat.csv": """
    Mã chi bộ;Nội dung;Đối tượng;Số lượng
    co-ban;Kiểm tra;Tổ chức đảng;1
    sinh-vien;Khiển trách;Đảng viên;1

    """,
    "doan-the-phong-trao.csv": """
    Nhóm;Tên;Phụ trách;Số người tham gia;Kết quả
    Phong trào;Tình nguyện;Liên chi Đoàn;120;"Ba xã; hai công trình"
    Doanh nghiệp;Công ty Ví Dụ;;1.200;

    """,
    "khen-thuong.csv": """
    Đối tượng;Hình thức;Số quyết định;Ngày;Cấp
    Chi bộ Kỹ thuật;Giấy khen;15-QĐ/ĐU;20/12/2025;Trường

    """,
  ]

  /// The files of a site with this year, its branch pages and other files; `changes` stand instead of tables, and nil takes
  /// a table away.
  static func files(
    _ year: Int = 2025, settings: String = "", changes: [String: String?] = [:]
  ) -> [String: String] {
    var files = ["content/site.yaml": "name: Ví dụ\n\(settings)"]
    for code in branches {
      files["content/to-chuc/chi-bo/\(code).md"] = "---\ntitle: Chi bộ \(code)\ncode: \(code)\ntype: department\n---\n"
    }
    for (file, text) in tables { files["content/so-lieu/\(year)/\(file)"] = text }
    for (file, text) in changes { files["content/so-lieu/\(year)/\(file)"] = text }
    return files
  }
}
