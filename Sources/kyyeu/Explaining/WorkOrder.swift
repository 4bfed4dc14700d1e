import Diagnostics

/// What an office does with kyyeu, in the order in which it does it.
enum WorkOrder {
  /// A heading and its steps.
  struct Part {
    let title: Wording
    let steps: [Step]
  }

  /// One command and what it is for.
  struct Step {
    /// As it is typed; in both languages, since what it names is typed too.
    let command: Wording
    let purpose: Wording

    init(_ vi: String, _ en: String, _ purpose: Wording) {
      command = Wording(vi: vi, en: en)
      self.purpose = purpose
    }
  }

  /// The parts as lines of plain text. Ends with a line break.
  static func text(_ language: Language) -> String {
    parts.map { part in
      let steps = part.steps.enumerated().map { number, step in
        "  \(number + 1). \(step.command[language])\n     \(step.purpose[language])\n"
      }
      return "\(part.title[language])\n" + steps.joined()
    }.joined(separator: "\n")
  }

  static let parts = [first, year, report]

  private static let first = Part(
    title: Wording(vi: "Lần đầu", en: "At first"),
    steps: [
      Step(
        "kyyeu init dang-bo-khoa", "kyyeu init dang-bo-khoa",
        Wording(
          vi: "Tạo một trang thông tin mẫu. Sửa tên, địa chỉ trong content/site.yaml (kyyeu explain site)",
          en: "Makes a small site. Correct its name and address in content/site.yaml (kyyeu explain site)")),
      Step(
        "kyyeu new dang-uy \"Đảng ủy Khoa\"", "kyyeu new committee \"Đảng ủy Khoa\"",
        Wording(
          vi: "Trang cấp ủy: nhiệm kỳ, chức vụ, tổng số đảng viên, số chi bộ. Điền các mục bắt buộc rồi xóa dòng draft",
          en: "The committee: term, posts, members, branches. Fill in what is required and delete the line draft")),
      Step(
        "kyyeu new chi-bo \"Chi bộ Bộ môn A\"", "kyyeu new branch \"Chi bộ Bộ môn A\"",
        Wording(
          vi: "Mỗi chi bộ một trang. Mã ở mục code là mã dùng trong các bảng số liệu",
          en: "A page for each branch. Its code is the one in the tables of figures")),
      Step(
        "kyyeu new section to-chuc \"Tổ chức\"", "kyyeu new section to-chuc \"Tổ chức\"",
        Wording(vi: "Mỗi thư mục một trang, ghi tên của mục", en: "A page for each folder, with its title")),
      Step(
        "kyyeu serve", "kyyeu serve",
        Wording(vi: "Xem trước trên máy này trong khi viết", en: "Look at it on this machine while you write")),
      Step(
        "kyyeu check", "kyyeu check",
        Wording(
          vi: "Kiểm tra mọi bài và số liệu; mỗi lỗi có vị trí và cách khắc phục",
          en: "Checks all pages and figures; each fault is told with its place and how to mend it")),
      Step(
        "kyyeu build", "kyyeu build",
        Wording(
          vi: "Tạo trang trong thư mục public để đưa lên máy chủ; còn lỗi thì giữ nguyên bản trước",
          en: "Makes the site in the folder public; with errors the last one stays as it was")),
    ])

  private static let year = Part(
    title: Wording(vi: "Trong năm", en: "In a year"),
    steps: [
      Step(
        "kyyeu new tin-tuc \"Tên bài\"", "kyyeu new news \"A title\"",
        Wording(
          vi: "Tin, hoạt động, buổi học tập, văn bản (kyyeu explain kinds). Viết bài theo kyyeu explain markdown",
          en: "News, activities, sessions, documents (kyyeu explain kinds). For texts see kyyeu explain markdown")),
      Step(
        "kyyeu check", "kyyeu check",
        Wording(vi: "Trước mỗi lần đăng; sau đó kyyeu build", en: "Before each publication; then kyyeu build")),
    ])

  private static let report = Part(
    title: Wording(vi: "Trước báo cáo tổng kết năm", en: "Before the annual report"),
    steps: [
      Step(
        "kyyeu new so-lieu 2027", "kyyeu new figures 2027",
        Wording(
          vi: "Các biểu số liệu trống của năm, trong content/so-lieu/2027/. Điền rồi kiểm tra bằng kyyeu check",
          en: "The blank tables of the year, in content/so-lieu/2027/. Fill them in and check with kyyeu check")),
      Step(
        "kyyeu new bao-cao 2027", "kyyeu new report 2027",
        Wording(
          vi: "Báo cáo bắt đầu từ báo cáo năm trước; chỗ cần xem lại được liệt kê",
          en: "Begins the report from last year's; what needs another look is listed")),
      Step(
        "kyyeu report 2027", "kyyeu report 2027",
        Wording(
          vi: "Bản PDF và bản Word để lấy ý kiến; ban hành rồi thì ghi số, ngày ký, người ký ở đầu báo cáo và lập lại",
          en: "PDF and Word for comments; once issued, give number, day and signer at its head and print again")),
      Step(
        "kyyeu seal 2027", "kyyeu seal 2027",
        Wording(
          vi: "Chốt số liệu của năm đã báo cáo; sau đó sửa số liệu phải ghi lý do",
          en: "Seals the figures that were reported; whoever corrects them later gives the reason")),
    ])
}
