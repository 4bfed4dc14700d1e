import Content
import Testing

@testable import Pages

@Suite("Charts of the figures")
struct ChartFormTests {
  private static func told(_ name: String, _ audience: Audience = .public, branch: String? = nil) throws -> String {
    SampleFigures.told("chart \(name)", try SampleFigures.values(branch: branch, audience: audience))
  }

  @Test("are as they were looked at and kept", arguments: ChartForm.all.map(\.name))
  func golden(name: String) throws {
    let open = try Self.told(name)
    try Golden.expect(open, is: "bieu-do/so-lieu-\(name).html")
    #expect(WellFormed.fault(Array(open.utf8)) == nil)
  }

  @Test("show the public no level that is internal, but what is left as one part")
  func levels() throws {
    let (open, office) = (try Self.told("member-classification"), try Self.told("member-classification", .internal))
    #expect(open.contains("Còn lại") && !open.contains("Không hoàn thành"))
    #expect(office.contains("Không hoàn thành") && !office.contains("Còn lại"))
    let levels = try Self.told("branch-classification")
    #expect(levels.contains("Không hoàn thành nhiệm vụ: …<") && levels.contains("Hoàn thành tốt nhiệm vụ: …<"))
  }

  @Test("of one branch tell of that branch alone")
  func branch() throws {
    let html = try Self.told("members", branch: "sinh-vien")
    #expect(html.contains("Đảng viên qua các năm của Chi bộ Sinh viên"))
    #expect(html.contains(">8</text>") && html.contains(">7</text>") && !html.contains(">30</text>"))
    #expect(try Self.told("study", branch: "sinh-vien").hasPrefix("content/unknown-figure: "))
  }

  @Test("of the first year with figures stand alone, not beside nothing")
  func firstYear() throws {
    let html = SampleFigures.told("chart branches 2025", try SampleFigures.values())
    #expect(html.contains("Biểu đồ thanh ngang. Đơn vị tính: đảng viên."))
    #expect(!html.contains("2024"))
  }
}
