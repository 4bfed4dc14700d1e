import Content
import Foundation
import Testing

@Suite("The stamp of a secret document")
struct SecrecyStampTests {
  @Test(
    "is found however it is written",
    arguments: [
      "MẬT", "TỐI MẬT", "TUYỆT MẬT", "(MẬT)", "[TỐI MẬT]", "  MẬT  ", "- TUYỆT MẬT -", "**TỐI MẬT**", "MẬT.",
      "TỐI  MẬT",
      "TỐI\tMẬT", "TỐI MẬT - Bản số: 01", "TUYỆT MẬT – Bản số 02", "Bản số: 01 - TỐI MẬT", "Số 12-BC/ĐU (MẬT)",
      "ĐỘ MẬT: TỐI MẬT", "Độ mật: Mật", "độ mật: mật", "Mức độ mật: Tuyệt mật.", "Độ mật - Tối mật", "Dấu độ mật = Mật",
      "Độ mật của văn bản: Mật", "Độ mật Mật", "Công văn; Độ mật: Mật; Bản số 2", "M Ậ T", "T Ố I  M Ậ T",
      "T U Y Ệ T M Ậ T",
      "M.Ậ.T", "M-Ậ-T", "M Ậ T - Bản số 3", "MẬT 02 bản", "TỐI MẬT | Số: 12", "TOI MAT", "TUYET MAT", "M\u{200B}ẬT",
      "M\u{AD}ẬT", "TỐI\u{A0}MẬT", "Hà Nội\nTỐI MẬT\nSố 12", "TỐI\nMẬT", "TỐI MẬT - tài liệu mật của cơ quan",
      "Độ mật: Tối mật (tài liệu mật kèm theo)", "M\nẬ\nT", "ĐẢNG ỦY KHOA\r\nMẬT\r\n",
      "TỐI MẬT\nTài liệu này nói về bí mật, bảo mật và mật độ của dân cư ở nhiều nơi",
      "Kính gửi các đồng chí.\n\nĐộ mật: Tối mật\nSố 3",
    ])
  func stamped(text: String) {
    #expect(SecrecyStamp.isStamped(text: text))
    #expect(SecrecyStamp.isStamped(text: text.decomposedStringWithCanonicalMapping))
    #expect(SecrecyStamp.isStamped(text: "Dòng đầu.\n\(text)\nDòng cuối.") || text == "M\nẬ\nT")
  }

  @Test(
    "is not found in words of prose, in headings, nor where the levels are explained",
    arguments: [
      "", "bí mật", "Bảo mật", "mật ong", "Mật", "Tối mật", "Công tác bảo mật", "BẢO MẬT THÔNG TIN", "MẬT ĐỘ DÂN CƯ",
      "MẬT MÃ", "BÍ MẬT NHÀ NƯỚC", "CÔNG TÁC BẢO MẬT", "Mật độ: 12 người", "MẬT KHẨU: 123", "TÔI MẤT", "MAT",
      "Văn bản đóng dấu MẬT, TỐI MẬT, TUYỆT MẬT không được đăng.", "Độ mật gồm: Tuyệt mật, Tối mật, Mật",
      "Độ mật: Mật ong rừng", "Độ mật: không", "TUYỆT MẬT - TỐI MẬT - MẬT", "Độ mật: Mật, Tối mật", "Độ mật: thường",
      "Xác định độ mật của văn bản do người ký quyết định.",
      "Cách đóng dấu “MẬT” lên văn bản", "CÔNG TÁC BẢO\nMẬT", "QUY ĐỊNH VỀ\nMẬT MÃ", "TUYỆT ĐỐI BÍ\nMẬT",
      "MẬT\nĐỘ DÂN CƯ",
      "Không để lộ bí mật của Đảng, của Nhà nước (mật là cấp thấp nhất)", "TỐI", "TUYỆT VỜI", "ẬT", "M ẬM T",
      "Theo quy định, văn bản có dấu MẬT ở góc trên bên trái thì người nhận phải ký vào sổ giao nhận, MẬT, rồi mới được mở",
    ])
  func unstamped(text: String) {
    #expect(!SecrecyStamp.isStamped(text: text))
    #expect(!SecrecyStamp.isStamped(text: text.decomposedStringWithCanonicalMapping))
  }

  @Test("stands at its own place in the text")
  func places() throws {
    let text = "Hà Nội\r\nSố 3 - TỐI MẬT\nĐộ mật: Mật"
    let bytes = Array(text.utf8)
    #expect(
      SecrecyStamp.places(in: text).map { String(decoding: bytes[$0], as: UTF8.self) } == ["TỐI MẬT", "Độ mật: Mật"])
  }

  @Test("is a level alone, or the name of its field alone, in the cells of a table")
  func cells() {
    for text in ["Mật", "TỐI MẬT", " tuyệt mật "] { #expect(SecrecyStamp.isLevel(text)) }
    for text in ["Mật ong", "bí mật", "", "độ mật"] { #expect(!SecrecyStamp.isLevel(text)) }
    for text in ["Độ mật", "MỨC ĐỘ MẬT", "Dấu chỉ độ mật:"] { #expect(SecrecyStamp.isField(text)) }
    for text in ["mật", "Mật độ", "Về độ mật", ""] { #expect(!SecrecyStamp.isField(text)) }
  }

  @Test("is looked for in a megabyte of one line, of many lines and of capitals in no time")
  func long() {
    for unit in ["Bí mật nhà nước ", "MẬT ĐỘ ", "M Ậ ", "mật\n", "độ mật "] {
      let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
      let start = ContinuousClock.now
      _ = SecrecyStamp.places(in: text)
      #expect(ContinuousClock.now - start < .seconds(20))
    }
  }
}
