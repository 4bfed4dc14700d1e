import Diagnostics

extension SiteCheck {
  /// A text of one branch that goes on with a common part has one to go on with, and leaves to it what it is called and where it
  /// stands.
  package static let continuationWithoutPart = SiteCheck(rule: .continuationWithoutPart) { site in
    let chapters = ReportChapters(site)
    // A part that is left out, or cannot be read, takes with it what continues it.
    let omitted = Set(site.omissions.map(\.path))
    return site.chapters.compactMap { text -> Diagnostic? in
      guard text.chapter?.continuesCommon == true, let (report, branch) = chapters.report(of: text) else { return nil }
      let path = "\(report.folder)/\(text.fileName)"
      guard branch != nil else { return .continuationOfAll(text) }
      guard let part = chapters.continued(by: text) else {
        return omitted.contains(path) ? nil : .continuationOfNothing(text, path: path)
      }
      if text.title != part.title { return .continuationWithTitle(text, of: part) }
      let own = ["order", "unnumbered", "annex", "landscape"].first { key in
        text.writtenValues.contains { $0.key == key }
      }
      return own.map { .continuationWithPlace(text, key: $0, of: part) }
    }
  }
}

extension Diagnostic {
  private static let required = Wording(
    vi: "“continues: true” chỉ ghi ở tệp trong thư mục của một chi bộ, cùng tên tệp và cùng “title” với phần chung",
    en: "“continues: true” in the folder of one branch alone, with the file name and “title” of the common part")

  fileprivate static func continuationOfAll(_ text: Page) -> Diagnostic {
    Rule.continuationWithoutPart.finding(
      at: text.fieldLocation("continues"),
      Wording(
        vi: "Tệp này là phần chung của mọi chi bộ, không viết tiếp phần nào",
        en: "This file is a common part itself and continues none"),
      required: required,
      help: Wording(
        vi: "Xóa dòng “continues”, hoặc chuyển tệp vào thư mục mang mã chi bộ",
        en: "Delete the line “continues”, or move the file into the folder with the branch’s code"))
  }

  fileprivate static func continuationOfNothing(_ text: Page, path: String) -> Diagnostic {
    Rule.continuationWithoutPart.finding(
      at: text.fieldLocation("continues"),
      Wording(vi: "Không có phần chung \(path) để viết tiếp", en: "There is no common part \(path) to continue"),
      required: required,
      help: Wording(
        vi: "Đặt lại tên tệp như phần chung; nếu là một phần riêng của chi bộ thì xóa dòng “continues”",
        en: "Name the file as the common part; where it is a part of its own, delete the line “continues”"))
  }

  fileprivate static func continuationWithTitle(_ text: Page, of part: Page) -> Diagnostic {
    Rule.continuationWithoutPart.finding(
      at: text.fieldLocation("title"),
      Wording(
        vi: "Tên “\(text.title)” không được in: lời này đứng trong phần “\(part.title)” (\(part.source.path))",
        en: "The title “\(text.title)” would be printed nowhere: this stands in “\(part.title)” (\(part.source.path))"),
      required: required,
      help: Wording(
        vi: "Ghi “title: \(part.title)”; muốn có tên riêng thì viết tên ấy thành một đề mục “##” trong bài",
        en: "Write “title: \(part.title)”; for a name of its own begin the text with a heading “##”"))
  }

  fileprivate static func continuationWithPlace(_ text: Page, key: String, of part: Page) -> Diagnostic {
    Rule.continuationWithoutPart.finding(
      at: text.fieldLocation(key),
      Wording(
        vi: "“\(key)” ở đây không có tác dụng: phần chung \(part.source.path) đã định vị trí và cách in",
        en: "“\(key)” does nothing here: the common part \(part.source.path) says where and how this is printed"),
      required: required, help: Wording(vi: "Xóa dòng “\(key)”", en: "Delete the line “\(key)”"))
  }
}

extension Rule {
  package static let continuationWithoutPart = Rule(
    id: "report/continuation-without-part",
    title: Wording(
      vi: "Lời viết tiếp của một chi bộ có phần chung để viết tiếp",
      en: "What one branch adds to a common part has that part before it"),
    reason: Wording(
      vi:
        "Không có phần chung cùng tên thì lời viết tiếp của chi bộ không được in ở đâu, mà báo cáo vẫn ra như thường.",
      en: "Without a common part of its name, what the branch adds is printed nowhere, and its report looks complete."),
    breaks: [
      ReportExamples.partsOfBranches(("01-a.md", "title: A"), ("a/02-a.md", "title: A\ncontinues: ↓true")),
      ReportExamples.partsOfBranches(("01-a.md", "title: A\ncontinues: ↓true")),
      ReportExamples.parts(("01-a.md", "title: A\ncontinues: ↓true")),
      ReportExamples.partsOfBranches(("01-a.md", "title: A"), ("a/01-a.md", "title: ↓Khác\ncontinues: true")),
      ReportExamples.partsOfBranches(
        ("01-a.md", "title: A"), ("a/01-a.md", "title: A\ncontinues: true\nunnumbered: ↓true")),
      // What one branch has instead of nothing is no common part either.
      ReportExamples.partsOfBranches(("b/01-a.md", "title: A"), ("a/01-a.md", "title: A\ncontinues: ↓true")),
    ],
    keeps: [
      ReportExamples.partsOfBranches(("01-a.md", "title: A"), ("a/01-a.md", "title: A\ncontinues: true")),
      ReportExamples.partsOfBranches(("01-a.md", "title: A\nannex: true"), ("a/01-a.md", "title: A\ncontinues: true")),
    ])
}
