import Content
import Diagnostics
import TestSupport
import Testing

@Suite("The same files give the same site")
struct DeterminismTests {
  @Test("whatever the number of jobs, in pages, tags, findings and their order")
  func jobs() throws {
    var files: [String: String] = [:]
    for number in 0..<300 {
      let folder = ["tin-tuc", "phong-trao", "a", "b/c"][number % 4]
      let fault = number % 17 == 0 ? "sumary: x\n" : ""
      let tags = number % 2 == 0 ? "[Đoàn, nhóm \(number % 7)]" : "[ĐOÀN]"
      files["content/\(folder)/\(number).md"] =
        "---\ntitle: Bài \(number)\ntags: \(tags)\n\(fault)---\nThân \(number)\n"
    }
    let site = try TemporarySite(files)
    let one = try site.load(jobs: 1)
    for jobs in [2, 3, 8] {
      let many = try site.load(jobs: jobs)
      #expect(many.diagnostics == one.diagnostics)
      #expect("\(many.site?.pages ?? [])" == "\(one.site?.pages ?? [])")
      #expect(many.site?.omissions == one.site?.omissions)
    }
    #expect(one.diagnostics.filter { $0.severity == .error }.count == 18)
    #expect(one.diagnostics == one.diagnostics.sorted())
    #expect(one.site?.pages.count == 282)
  }
}
