import Input
import TestSupport
import Testing

@testable import FigureViews

@Suite("Charts of the figures")
struct ChartFormTests {
  private static func told(_ name: String, _ audience: Audience = .public, branch: String? = nil) throws -> String {
    SampleFigures.told("chart \(name)", try SampleFigures.values(branch: branch, audience: audience))
  }

  @Test("are as they were looked at and kept", arguments: ChartForm.all.map(\.name))
  func golden(name: String) throws {
    let office = try Self.told(name, .internal)
    try Golden.expect(office, is: "bieu-do/so-lieu-\(name).html")
    #expect(WellFormed.fault(Array(office.utf8)) == nil)
    if let form = ChartForm.all.first(where: { $0.name == name }), form.told != .nothing {
      let open = try Self.told(name)
      #expect(WellFormed.fault(Array(open.utf8)) == nil)
      if open != office { try Golden.expect(open, is: "bieu-do/so-lieu-\(name)-cong-khai.html") }
    }
  }

  @Test("of levels are the office's alone", arguments: ["branch-classification", "member-classification"])
  func levels(name: String) throws {
    #expect(try Self.told(name, .internal).contains("Không hoàn thành nhiệm vụ: 1"))
    #expect(
      try Self.told(name) == "privacy/internal-figure: “chart \(name)” is internal; "
        + "Remove it, or write “audience: internal” in the page’s front matter")
  }

  @Test("tell the public of no transfer, neither drawn nor in words")
  func transfers() throws {
    let (open, office) = (try Self.told("movement"), try Self.told("movement", .internal))
    #expect(office.contains("Chuyển đến") && office.contains("Chuyển đi"))
    #expect(open.contains("Kết nạp") && !open.contains("Chuyển"))
    #expect(open.contains("Cao nhất: Kết nạp (5); thấp nhất: Được công nhận chính thức (2)."))
  }

  @Test("of one branch tell of that branch alone, and the public of its total alone")
  func branch() throws {
    let (open, office) = (
      try Self.told("members", branch: "sinh-vien"), try Self.told("members", .internal, branch: "sinh-vien")
    )
    for html in [open, office] {
      #expect(html.contains("Đảng viên qua các năm của Chi bộ Sinh viên"))
      #expect(html.contains(">8</text>") && html.contains(">7</text>") && !html.contains(">30</text>"))
    }
    #expect(office.contains("Đảng viên dự bị") && !open.contains("Đảng viên dự bị"))
    #expect(!open.contains("Đảng viên chính thức"))
    #expect(try Self.told("movement", branch: "sinh-vien").hasPrefix("privacy/internal-figure: "))
    #expect(try Self.told("study", branch: "sinh-vien").hasPrefix("content/unknown-figure: "))
  }

  @Test("of the first year with figures stand alone, not beside nothing")
  func firstYear() throws {
    let html = SampleFigures.told("chart branches 2025", try SampleFigures.values())
    #expect(html.contains("Biểu đồ thanh ngang. Đơn vị tính: đảng viên."))
    #expect(!html.contains("2024"))
  }
}
