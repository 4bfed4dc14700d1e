/// The family names of Vietnam, in small letters.
enum FamilyNames {
  /// Those that hardly begin anything but a name.
  static let sure = words(
    """
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô dương lý trịnh trương đinh phùng tạ nghiêm quách khổng lưu
    tống triệu doãn đàm hứa sầm thẩm
    """)

  /// Those that are also words or the beginnings of places and bodies: of two words such a name is one only behind a title.
  static let doubtful = words(
    """
    đoàn đào hồ vương lâm mai tô hà chu châu lương cao thái tăng la lục mạc nông ninh phí kiều khúc giang diệp bạch âu ân
    cù cung đậu hàn kim lại lều lò lường ma mã nhâm nhữ ôn quàng thạch thân tiêu tòng tôn ung uông vi bế cầm giàng sùng
    thào vừ đồng từ văn viên trà
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
