import Diagnostics
import Markdown
import Testing

@testable import Building

@Suite("Personal data in a public text")
struct PersonalDataTests {
  private static let facts = PublicFacts(names: ["PGS.TS. Trần Thử Một", "Lê Thử Hai"], phone: "0912 000 111")

  /// What is found in a Markdown text: `rule line:column`.
  private func found(_ text: String, hasConsent: Bool = false) -> [String] {
    let source = SourceText(path: "a.md", text: text)
    var read = ReadText(facts: Self.facts, hasConsent: hasConsent)
    read.add(blocks: MarkdownReading.blocks(of: source, body: 0..<source.bytes.count))
    return AllRules.textChecks.flatMap { $0.matches(read).findings(inFile: "a.md") }.map { finding in
      let place = finding.location?.place
      return "\(finding.rule.split(separator: "/").last ?? "") \(place?.line ?? 0):\(place?.column ?? 0)"
    }
  }

  @Test(
    "a penalty beside a name is found",
    arguments: [
      ("Đồng chí Nguyễn Văn Thử bị khiển trách.", "1:10"), ("Nguyễn Văn A bị xoá tên.", "1:1"),
      ("Khai trừ Phạm Thị Mẫu.", "1:10"), ("Đ/c Vàng Mẫu bị cảnh cáo.", "1:5"),
      ("Quyết định cách chức đối với TS. Hà Thị Mẫu.", "1:34"), ("**Nguyễn** Văn Thử: *khiển* trách", "1:3"),
      ("NGUYỄN VĂN THỬ BỊ KHAI TRỪ", "1:1"), ("Ông Nguyễn Văn Thử bị đình chỉ\nsinh hoạt đảng.", "1:5"),
      ("Bí thư Trần Thử Một bị khiển trách.", "1:8"), ("Cảnh cáo đối với đồng chí Lê Thử Hai.", "1:27"),
      ("Nguyễn Văn Thử nhận hình thức khiển trách.", "1:1"),
      ("Đồng chí Nguyễn Văn Thử. Đồng chí bị khiển trách.", "1:38"),
      ("Trong số đó có Lê Văn Mẫu (cảnh cáo), Vũ Thị Mẫu (khiển trách).", "1:16"),
      ("Nguyễn Văn Mẫu khiển trách, Lê Văn Mẫu cảnh cáo, Vũ Thị Ba khai trừ.", "1:1"),
      ("- Nguyễn Văn Mẫu: khai trừ", "1:3"), ("Bị khiển trách gồm:\n\n1. Nguyễn Văn Mẫu\n2. Lê Văn Mẫu", "3:4"),
      ("## Khai trừ\n\n- Nguyễn Văn Mẫu", "3:3"), ("> Nguyễn Văn Mẫu\n> bị khai trừ", "1:3"),
      ("| Ai | Khiển trách |\n|---|---|\n| Nguyễn Văn Mẫu | 1 |", "3:3"),
      ("| Trần Thử Một | Cảnh cáo |\n|---|---|\n| Trần Thử Một | Cảnh cáo |", "3:3"),
    ])
  func penalty(text: String, place: String) {
    #expect(found(text).first == "penalty-beside-name \(place)")
    #expect(found(text, hasConsent: true).first == "penalty-beside-name \(place)")
  }

  @Test(
    "a penalty that is nobody's is none",
    arguments: [
      "Kỷ luật gồm khiển trách, cảnh cáo, cách chức, khai trừ.", "Trong năm có 01 đảng viên bị khiển trách.",
      "Đồng chí Trần Thử Một nêu rõ: trong năm không có đảng viên nào bị khiển trách.",
      "Đồng chí Lê Thử Hai trình bày các hình thức khiển trách, cảnh cáo.",
      "Bí thư Đảng ủy Trần Thử Một kết luận: sẽ xử lý nghiêm, kể cả khiển trách, nếu vi phạm.",
      "Đồng chí Phó Bí thư phổ biến quy định về khai trừ.",
      "Học tập Chủ tịch Hồ Chí Minh; ai vi phạm thì bị khiển trách.",
      "Công an thành phố Hà Nội cảnh cáo.", "Đoàn Thanh niên khiển trách chi đoàn.",
      "Lê Văn Mẫu cảnh báo về cách chức năng mới.",
      "Ông Nguyễn Văn Mẫu dự họp. Ba đảng viên bị khiển trách.",
      "## Các hình thức khiển trách, cảnh cáo\n\n- Nguyễn Văn Mẫu biên soạn",
      "Ông Nguyễn Văn Mẫu: khiển trách, cảnh cáo, cách chức (nếu có chức vụ), khai trừ là bốn mức.",
    ])
  func noPenalty(text: String) {
    #expect(found(text).filter { $0.hasPrefix("penalty") } == [])
  }

  @Test(
    "a card, a date of birth and an identity number are found",
    arguments: [
      ("Thẻ đảng viên số 81.012345", "party-card 1:18"), ("Thẻ đảng: 81012345", "party-card 1:11"),
      ("| Số thẻ Đảng |\n|---|\n| 81 012345 |", "party-card 3:3"),
      ("Nguyễn Văn Mẫu, sinh ngày 05/9/1990", "birth-date 1:27"),
      ("Ngày sinh: 5.9.1990, Lê Thị Mẫu", "birth-date 1:12"),
      ("Lê Thị Mẫu sinh ngày 5 tháng 9 năm 1990", "birth-date 1:22"),
      ("Ông Vũ Văn Mẫu (5/9/1990) đến", "birth-date 1:17"),
      ("Vũ Văn Mẫu, sinh tháng 9/1990", "birth-date 1:24"), ("Vũ Văn Mẫu. Sinh ngày 5/9/1990.", "birth-date 1:23"),
      ("| Ai | Ngày sinh |\n|---|---|\n| Vũ Văn Mẫu | 05/9/1990 |", "birth-date 3:16"),
      ("Trần Thử Một, sinh ngày 05/9/1970", "birth-date 1:25"),
      ("Vũ Văn Mẫu 001090012345", "identity-number 1:12"), ("Vũ Văn Mẫu (CMND 012345678)", "identity-number 1:18"),
      ("CCCD 001 090 012 345", "identity-number 1:6"), ("Căn cước số: 001.090.012.345", "identity-number 1:14"),
      ("| Vũ Văn Mẫu | 001090012345 |\n|---|---|\n| Vũ Văn Mẫu | 001090012345 |", "identity-number 3:16"),
    ])
  func numbers(text: String, finding: String) {
    #expect(found(text) == [finding])
    #expect(found(text, hasConsent: true) == [finding])
  }

  @Test(
    "other numbers and days are none",
    arguments: [
      "Thẻ đảng trao cho 08 đồng chí, ngày 05.9.2026", "Thẻ sinh viên số 20201234",
      "Vũ Văn Mẫu, ngày 05/9/2026, dự họp",
      "Chủ tịch Hồ Chí Minh sinh ngày 19/5/1890", "Vũ Văn Mẫu, sinh năm 1990", "Sinh hoạt ngày 5/9/2026 có Vũ Văn Mẫu",
      "Vũ Văn Mẫu (5/9/2026 - 7/9/2026)", "Vũ Văn Mẫu ủng hộ 123.456.789 đồng", "Vũ Văn Mẫu ủng hộ 123456789 đồng",
      "Mã thiết bị 001090012345", "Vũ Văn Mẫu học năm 2024 2025 2026", "Vũ Văn Mẫu ký số 1234-NQ/TW",
      "Trần Phú (01/5/1904 - 06/9/1931)", "Danh sách có 123456 mục",
    ])
  func otherNumbers(text: String) {
    #expect(found(text) == [])
  }

  @Test("a table of three names is found, of two or of office-holders not")
  func tables() {
    func table(_ heading: String, _ names: [String]) -> [String] {
      found("| TT | \(heading) |\n|---|---|\n" + names.map { "| 1 | \($0) |" }.joined(separator: "\n"))
    }
    for heading in ["Họ và tên", "HỌ TÊN", "Họ, tên", "Ho va ten", "Tên đảng viên", "Họ và tên sinh viên"] {
      #expect(table(heading, ["Một", "Hai", "Ba"]) == ["table-of-names 1:8"])
      #expect(table(heading, ["Một", "Hai"]) == [])
    }
    #expect(table("**Họ và tên**", ["Một", "Hai", "Ba"]) == ["table-of-names 1:10"])
    #expect(table("Họ và tên", ["Trần Thử Một", "TS. Lê Thử Hai", "Lê Thử Hai"]) == [])
    #expect(table("Họ và tên", ["Trần Thử Một", "TS. Lê Thử Hai", "Lê Thử Ba"]).count == 1)
    #expect(table("Tên hoạt động", ["Một", "Hai", "Ba"]) == [])
  }

  @Test(
    "a telephone, the newly admitted and prize-winners are a warning that consent clears",
    arguments: [
      ("Liên hệ 0912345678", "private-phone 1:9"), ("Máy: 0912.345.678", "private-phone 1:6"),
      ("Gọi +84 912 345 678", "private-phone 1:6"), ("Zalo 03 9876 5432", "private-phone 1:6"),
      ("Kết nạp Nguyễn Văn Mẫu", "newly-admitted 1:9"),
      ("Lễ kết nạp quần chúng Y Mẫu: đồng chí Y Mẫu", "newly-admitted 1:39"),
      ("Đảng viên mới:\n\n- Vũ Văn Mẫu", "newly-admitted 3:3"), ("Vũ Văn Mẫu đoạt giải nhất", "prize-winner 1:1"),
      ("Khen thưởng em Hà Mẫu", "prize-winner 1:16"), ("Nguyễn Văn Mẫu nhận Bằng khen", "prize-winner 1:1"),
    ])
  func warnings(text: String, finding: String) {
    #expect(found(text) == [finding])
    #expect(found(text, hasConsent: true) == [])
  }

  @Test(
    "an office's telephone, office-holders and names of history need none",
    arguments: [
      "Văn phòng: 024 3869 1234", "Gọi 0912.000.111", "Hotline 1900 1234", "Số 0123456789",
      "Đồng chí Trần Thử Một trao quyết định kết nạp.", "Kết nạp tại nhà lưu niệm Chủ tịch Hồ Chí Minh, Hà Nội.",
      "Đồng chí Nguyễn Văn Mẫu, Phó Bí thư Đảng ủy Trường, dự lễ kết nạp.",
      "Hiệu trưởng Nguyễn Văn Mẫu trao giải nhất.",
      "Lớp Cơ khí đoạt giải nhất giải thưởng Tôn Đức Thắng.", "Trường Nguyễn Văn Mẫu nhận bằng khen.",
      "Kết nạp Đoàn TNCS Hồ Chí Minh.", "Vũ Văn Mẫu dự họp.",
    ])
  func noWarnings(text: String) {
    #expect(found(text) == [])
  }

  @Test("the text of an attached file is looked through like a page")
  func attachment() {
    let text =
      "DANH SÁCH\nTT Họ và tên Ngày sinh\n1 Nguyễn Văn Một 1\n2 Lê Thị Hai 2\n3 Vũ Văn Ba 3\nVũ Văn Ba bị khai trừ.\n"
    let found = TextCheck.findings(
      AllRules.textChecks, in: text, ofFile: "content/a.docx", facts: Self.facts, hasConsent: true)
    #expect(found.map(\.rule) == ["privacy/penalty-beside-name", "privacy/table-of-names"])
    #expect(found.allSatisfy { $0.location == Location(file: "content/a.docx") })
  }
}
