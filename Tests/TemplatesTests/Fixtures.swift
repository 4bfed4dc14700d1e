import Diagnostics
import Foundation

@testable import Templates

/// A view with a field of each type.
struct SheetView: View {
  var title: String? = "Đại hội"
  var body = "<p>Nội dung</p>"
  var isDraft = false
  var author: PersonView?
  var people: [PersonView] = []
  var strings = NamedTexts(["read_more": "Xem tiếp"])

  static let fields = Fields<SheetView>([
    .text("title", Wording(vi: "Tên trang", en: "The title")) { $0.title },
    .html("body", Wording(vi: "Nội dung", en: "The text")) { Array($0.body.utf8) },
    .flag("draft", Wording(vi: "Là dự thảo", en: "Is a draft")) { $0.isDraft },
    .view("author", Wording(vi: "Người viết", en: "Who wrote it")) { $0.author },
    .list("people", Wording(vi: "Những người dự", en: "Who was there")) { $0.people },
    .texts("strings", Wording(vi: "Chữ hiển thị", en: "Visible words")) { $0.strings },
  ])
}

/// A view that holds views of its own kind.
struct PersonView: View {
  var name: String? = "Minh"
  var title: String?
  var friends: [PersonView] = []

  static let fields = Fields<PersonView>([
    .text("name", Wording(vi: "Tên", en: "The name")) { $0.name },
    .text("title", Wording(vi: "Học hàm, học vị", en: "The academic title")) { $0.title },
    .list("friends", Wording(vi: "Bạn", en: "Friends")) { $0.friends },
  ])
}

/// Templates written to a folder that goes away with the closure.
func withTemplates<Result>(_ files: [String: String], _ body: (TemplateFolder) throws -> Result) throws -> Result {
  let root = FileManager.default.temporaryDirectory.appending(path: "kyyeu-templates-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: root) }
  for (path, text) in files {
    let file = root.appending(path: "templates/" + path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  return try body(TemplateFolder(root.path))
}

/// What loading these templates finds, with `page` shown as a `SheetView`.
func findings(_ files: [String: String]) throws -> [Diagnostic] {
  try withTemplates(files) { folder in
    try TemplateSet.load([folder], roots: ["page": SheetView.fields.declaration], texts: [:]).diagnostics
  }
}

/// The page that one template makes.
func page(_ template: String, _ view: SheetView = SheetView(), with others: [String: String] = [:]) throws -> String {
  try withTemplates(others.merging(["page.mustache": template]) { _, own in own }) { folder in
    let (templates, _) = try TemplateSet.load([folder], roots: ["page": SheetView.fields.declaration], texts: [:])
    return String(decoding: templates.render("page", view), as: UTF8.self)
  }
}
