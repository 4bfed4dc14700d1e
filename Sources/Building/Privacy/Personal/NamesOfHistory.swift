/// Capitalised words that look like a name and are none that anybody has to be protected: persons of history after whom
/// movements, prizes, bodies and streets are called, and places.
enum NamesOfHistory {
  /// Names in folded words.
  static let all = phrases(
    """
    ho chi minh; nguyen ai quoc; nguyen tat thanh; tran phu; le hong phong; ha huy tap; nguyen van cu; le duan;
    ton duc thang; pham van dong; vo nguyen giap; nguyen van linh; le kha phieu; nguyen phu trong; nguyen thi minh khai;
    hoang van thu; nguyen duc canh; ngo gia tu; tran quoc tuan; tran hung dao; le loi; ly thuong kiet; ly thai to;
    quang trung; vo thi sau; nguyen van troi; ly tu trong; le quy don; nguyen trai; nguyen du; chu van an; phan boi chau;
    phan chu trinh; ngo quyen; dinh tien hoang; dang thuy tram; nguyen viet xuan; kim dong; mai thuc loan; ta quang buu;
    luong dinh cua; hoang sa; ha noi; ha nam; ha tinh; ha giang; ha dong; ha long; ha thanh; ho tay; ho guom;
    ho hoan kiem; thai nguyen; thai binh; thai lan; cao bang; ninh binh; ninh thuan; dong nai; dong thap; dong hoi;
    dong da; dong anh; lam dong; chau au; chau a; chau my; chau phi; kim lien; mai dich; hoang mai; hoang lien son;
    duong noi; tu liem; tu son; lai chau; vu han; phan thiet; phan rang; le nin; cac mac
    """)

  /// Beginnings of the names of bodies, in folded words; a person's name may follow.
  static let bodies = phrases("doan thanh nien; doan tncs; doan truong; doan khoa; doan vien; van phong; van mieu")

  /// Words behind which a name is that of a street, a school or a prize.
  static let beginnings = Set(
    """
    đường phố trường giải thưởng quỹ bổng ty cúp tỉnh huyện quận phường xã làng sông núi cầu viện tượng chương hiệu mang tncs
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static func phrases(_ list: String) -> Set<[String]> {
    Set(list.split(separator: ";").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) })
  }
}
