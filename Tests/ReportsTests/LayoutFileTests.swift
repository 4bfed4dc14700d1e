import Diagnostics
import Foundation
import Testing

@testable import Reports

@Suite("The files of official layouts")
struct LayoutFileTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path(percentEncoded: false)

  /// The layouts of a site with files of its own, and what is wrong with them.
  private func load(_ files: [String: String]) throws -> (layouts: OfficialLayouts, diagnostics: [Diagnostic]) {
    let root = FileManager.default.temporaryDirectory.appending(path: "kyyeu-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let folder = root.appending(path: "templates/layouts")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    return try OfficialLayouts.load(root: root.path(percentEncoded: false), share: Self.repository)
  }

  /// One finding as a person reads it: `line:column what | required | found | help`.
  private func told(_ text: String) throws -> [String] {
    try load(["khoa.yaml": text]).diagnostics.sorted().map { finding in
      let place = finding.location?.place
      let parts = [finding.message.vi, finding.required?.vi ?? "", finding.found?.vi ?? "", finding.help.vi]
      #expect(finding.location?.file == "templates/layouts/khoa.yaml")
      return "\(place?.line ?? 0):\(place?.column ?? 0) " + parts.joined(separator: " | ")
    }
  }

  @Test("the shipped ones are sound, the usual one first")
  func shipped() throws {
    let (layouts, diagnostics) = try OfficialLayouts.load(root: Self.repository, share: Self.repository)
    #expect(diagnostics == [])
    #expect(layouts.names == ["party", "state", "union"])
  }

  @Test("the trade union's changes the State's in under 20 lines, and has the rest of it")
  func union() throws {
    let path = Self.repository + "/templates/layouts/union.yaml"
    #expect(try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").count < 20)
    let layouts = try load([:]).layouts
    let (state, union) = (try #require(layouts.named("state")), try #require(layouts.named("union")))
    #expect((union.geometry, union.body, union.words) == (state.geometry, state.body, state.words))
    #expect(union.ornaments == state.ornaments && LayoutComponent.allCases.allSatisfy { union[$0] == state[$0] })
    #expect((union.headShare, union.signatureRoom) == (state.headShare, state.signatureRoom))
    #expect(union.notFor == state.notFor && union.inForce == state.inForce)
    #expect(
      (union.issuer.authority, union.issuer.post, union.issuer.abbreviation) == ("Ban Chấp hành", "Chủ tịch", "CĐ"))
    #expect(state.issuer.authority == nil && state.issuer.abbreviation == nil && state.branch == nil)
  }

  @Test("a site's own file takes the place of the shipped one, and may change it in a line")
  func replaced() throws {
    let (layouts, diagnostics) = try load([
      "state.yaml": "extends: state\npage:\n  binding: 35 mm\ncomponents:\n  motto: {rule: 0%}\n",
      "khoa.yaml": "extends: state\n",
    ])
    #expect(diagnostics == [])
    #expect(layouts.names == ["party", "khoa", "state", "union"])
    for name in ["state", "khoa", "union"] {
      let layout = try #require(layouts.named(name))
      #expect(layout.geometry.binding == .mm(35, in: 30...35), "\(name)")
      #expect(layout.ornaments[.motto] == nil && layout.ornaments[.issuer] != nil)
    }
    #expect(layouts.named("party")?.geometry.binding == .mm(30))
  }

  @Test("a file that rests on nothing writes everything, and each thing that it lacks is told")
  func missing() throws {
    let findings = try told("title: {vi: Thể thức của Khoa}\nissuer: {post: Trưởng khoa}\n")
    #expect(findings.contains("1:1 Thiếu mục “page.top” |  |  | Thêm một dòng, ví dụ: page.top: 20 mm"))
    #expect(
      findings.contains("1:1 Thiếu mục “components” |  |  | Thêm một dòng, ví dụ: components: {body: {size: 14 pt}}"))
    #expect(findings.contains("2:9 Thiếu mục “kept” trong “issuer” |  |  | Thêm một dòng, ví dụ: kept: Lưu Đảng ủy"))
    #expect(!findings.contains { $0.contains("“title”") || $0.contains("“branch”") || $0.contains("“not_for”") })
  }

  @Test(
    "what is wrong is told where it stands, with the way out",
    arguments: [
      (
        "extends: state\npage:\n  botom: 20 mm\n",
        "3:3 Không có mục nào tên là “botom” | "
          + "Một trong: width, height, top, bottom, binding, outer, number_from_edge |  | Đổi “botom” thành “bottom”"
      ),
      (
        "extends: state\npage:\n  binding: 25 mm\n",
        "3:12 “page.binding” nằm ngoài mức quy định cho phép | từ 30 mm đến 35 mm | 25 mm | "
          + "Sửa theo mức đó; nếu quy định khác cho phép thì ghi mức ấy trong ngoặc, như 15 mm (15–20)"
      ),
      (
        "extends: party\ncomponents:\n  nation: {size: 14 pt}\n",
        "3:18 “nation.size” nằm ngoài mức quy định cho phép | 15 pt | 14 pt | "
          + "Sửa theo mức đó; nếu quy định khác cho phép thì ghi mức ấy trong ngoặc, như 15 mm (15–20)"
      ),
      (
        "extends: state\nbody:\n  line: 1.5\n",
        "3:9 Giá trị của “body.line” không đúng loại | "
          + "một số và đơn vị pt, kèm mức cho phép nếu có, như 14 pt, 14 pt (13–14) | “1.5” | "
          + "Sửa giá trị thành một số và đơn vị pt, kèm mức cho phép nếu có, như 14 pt, 14 pt (13–14)"
      ),
      (
        "extends: state\nwords:\n  headings: [decimal, leter]\n",
        "3:13 “words.headings” không nhận giá trị “leter” | Một trong: decimal, path, letter |  | "
          + "Đổi “leter” thành “letter”"
      ),
      (
        "extends: stat\n",
        "1:10 Không có thể thức “stat” để dựa vào | Một trong: party, state, union |  | Đổi thành “state”"
      ),
    ])
  func faults(text: String, told: String) throws {
    #expect(try self.told(text) == [told])
    #expect(try load(["khoa.yaml": text]).layouts.named("khoa") == nil)
  }

  @Test("a layout that rests on a faulty one is told of once, at the fault")
  func restsOnFault() throws {
    let (layouts, diagnostics) = try load(["a.yaml": "extends: state\nbody: {line: 30 pt}\n", "b.yaml": "extends: a\n"])
    #expect(diagnostics.map(\.location?.file) == ["templates/layouts/a.yaml"])
    #expect(layouts.names == ["party", "state", "union"])
  }

  @Test(
    "amounts as offices write them",
    arguments: [
      ("14 pt", 14, nil), ("12,7mm", 12.7, nil), ("14 pt (13–14)", 14, 13...14), ("14 pt (13 pt - 14 pt)", 14, 13...14),
      ("40% (33,3–50%)", 40, 33.3...50), ("14", nil, nil), ("14 px", nil, nil), ("14 pt (14–13)", nil, nil),
      ("14 pt (13)", nil, nil), ("-1 pt", nil, nil), ("pt", nil, nil), ("14 pt (13–14", nil, nil), ("nan pt", nil, nil),
    ] as [(String, Double?, ClosedRange<Double>?)])
  func amounts(text: String, value: Double?, permitted: ClosedRange<Double>?) {
    let unit: LayoutAmount.Unit = text.contains("%") ? .percent : text.contains("mm") ? .millimetres : .points
    let read = LayoutAmount.read(text, unit: unit)
    #expect((read?.value, read?.permitted) == (value, permitted))
  }
}
