import Testing
import Vietnamese

@Suite("Names of persons")
struct PersonNameTests {
  @Test(
    "a name falls into title, family, middle and given",
    arguments: [
      ("PGS.TS. Lê Minh Khôi", ["PGS.TS.", "Lê", "Minh", "Khôi"]),
      ("PGS. TS. Lê Minh Khôi", ["PGS. TS.", "Lê", "Minh", "Khôi"]),
      ("PGS,TS Lê Minh Khôi", ["PGS,TS", "Lê", "Minh", "Khôi"]),
      ("TS.Đỗ An", ["TS.", "Đỗ", "", "An"]),
      ("Ths. Phạm Thị Thu Hà", ["Ths.", "Phạm", "Thị Thu", "Hà"]),
      ("GS.TSKH. NGND Vũ Ân", ["GS.TSKH. NGND", "Vũ", "", "Ân"]),
      ("NGƯT. Vũ Ân", ["NGƯT.", "Vũ", "", "Ân"]),
      ("đồng chí Vũ Ân", ["đồng chí", "Vũ", "", "Ân"]),
      ("Đ/c TS. Vũ Ân", ["Đ/c TS.", "Vũ", "", "Ân"]),
      ("Ông Ích Tâm", ["", "Ông", "Ích", "Tâm"]),
      ("  Lê   Khôi ", ["", "Lê", "", "Khôi"]),
      ("Khôi", ["", "", "", "Khôi"]), ("TS.", ["", "", "", "TS."]), ("", ["", "", "", ""]),
      ("Tsering Dolma", ["", "Tsering", "", "Dolma"]),
    ])
  func parts(_ written: String, _ parts: [String]) {
    let name = PersonName(written)
    #expect([name.title, name.family, name.middle, name.given] == parts)
  }

  @Test("the full name leaves the title out")
  func fullName() {
    #expect(PersonName("PGS.TS.  Lê  Minh Khôi").fullName == "Lê Minh Khôi")
  }

  @Test("people come by given name, then family, then middle, whatever their titles")
  func order() {
    let people = [
      "Đỗ Văn Ước", "TS. Trần An", "Lê Văn An", "GS. Lê Bá An", "Lê Ân", "Bùi Đức", "Cao Dũng", "PGS.TS. Lý Hạ",
      "An Hà",
    ]
    #expect(
      people.sorted { PersonName($0).sortKey < PersonName($1).sortKey } == [
        "GS. Lê Bá An", "Lê Văn An", "TS. Trần An", "Lê Ân", "Cao Dũng", "Bùi Đức", "An Hà", "PGS.TS. Lý Hạ",
        "Đỗ Văn Ước",
      ])
  }

  @Test("case does not decide before the family name does")
  func orderIgnoresCase() {
    #expect(PersonName("LÊ BÌNH").sortKey < PersonName("Trần bình").sortKey)
  }
}
