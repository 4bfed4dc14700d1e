import Diagnostics
import Figures

extension Rule {
  package static let noFigures = Rule(
    id: "content/no-figures",
    title: Wording(
      vi: "Năm dẫn trong {{ }} phải có số liệu", en: "The year that {{ }} means has the figures"),
    reason: Wording(
      vi: "Không có bảng số liệu của năm đó, hoặc bảng còn ô trống, thì không có số nào để thay vào câu văn.",
      en: "Without that year’s table, or while cells of it are empty, there is no number for the sentence."),
    breaks: [
      .draft([chiBo], with: [.init("content/a.md", page("↓{{ members.total 2020 }} đảng viên"))]),
      .draft([chiBo], with: [.init("content/a.md", page("↓{{ change members.total 2026 }} đảng viên"))]),
      .draft([chiBo], with: [.init("content/a.md", page("↓{{ table study 2026 }}"))]),
      .draft(
        [ExampleTable.branches.file(.row("A", [\.total: "", \.official: "", \.probationary: ""]))],
        with: [.init("content/a.md", page("↓{{ members.total 2026 }} đảng viên"))]),
      Example("content/a.md", page("↓{{ chart members }}")),
      .draft([khenThuong], with: [.init("content/a.md", page("↓{{ awards.count 2026 }} quyết định"))]),
    ],
    keeps: [
      .draft([chiBo], with: [.init("content/a.md", page("{{ members.total 2026 }}\n\n{{ table branches 2026 }}"))])
    ])

  /// A year without any figures; nil where no year has any.
  func finding(at location: Location, _ subject: String, year: Int?) -> Diagnostic {
    guard let year else {
      return finding(
        at: location,
        Wording(vi: "Chưa có số liệu của năm nào cho “\(subject)”", en: "No year has figures for “\(subject)” yet"),
        required: Wording(
          vi: "Các bảng của một năm đã chốt trong content/so-lieu/", en: "Tables of a final year in content/so-lieu/"),
        help: Wording(
          vi: "Đặt các bảng vào content/so-lieu/<năm>/; nếu năm đó chưa đủ số liệu thì ghi năm sau tên",
          en: "Put the tables into content/so-lieu/<year>/; write the year behind the name while it is a draft"))
    }
    return finding(
      at: location,
      Wording(
        vi: "Không có số liệu năm \(year) cho “\(subject)”", en: "There are no figures of \(year) for “\(subject)”"),
      required: Wording(vi: "Các bảng trong content/so-lieu/\(year)/", en: "Tables in content/so-lieu/\(year)/"),
      help: Wording(
        vi: "Đặt các bảng của năm \(year) vào thư mục đó, hoặc ghi năm khác",
        en: "Put the tables of \(year) into that folder, or write another year"))
  }

  /// A year without the table that is needed.
  func finding(at location: Location, _ subject: String, table: TableDeclaration, year: Int) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "Năm \(year) không có bảng “\(table.title.vi)” để lấy “\(subject)”",
        en: "\(year) has no table “\(table.title.en)” for “\(subject)”"),
      required: Wording(
        vi: "Tệp content/so-lieu/\(year)/\(table.file)", en: "The file content/so-lieu/\(year)/\(table.file)"),
      help: Wording(vi: "Thêm tệp đó, hoặc bỏ chỗ này khỏi bài", en: "Add that file, or leave this out of the text"))
  }

  /// A table that is not filled in yet.
  func finding(at location: Location, _ subject: String, incomplete table: TableDeclaration, year: Int) -> Diagnostic {
    if table == .awards { return finding(at: location, unsortedAwards: subject, year: year) }
    return finding(
      at: location,
      Wording(
        vi: "Bảng “\(table.title.vi)” năm \(year) còn thiếu số cho “\(subject)”",
        en: "The table “\(table.title.en)” of \(year) lacks numbers for “\(subject)”"),
      required: Wording(
        vi: "Đủ số trong content/so-lieu/\(year)/\(table.file)",
        en: "Every number in content/so-lieu/\(year)/\(table.file)"),
      help: Wording(
        vi: "Điền các ô còn trống; không có thì ghi 0", en: "Fill in the empty cells; 0 where there is none"))
  }

  /// Awards of which it is not known whether the public may be told: only those to bodies.
  private func finding(at location: Location, unsortedAwards subject: String, year: Int) -> Diagnostic {
    let (heading, file) = (AwardColumns.kind.declaration.heading.vi, "content/so-lieu/\(year)/khen-thuong.csv")
    return finding(
      at: location,
      Wording(
        vi: "Bảng “Khen thưởng” năm \(year) chưa ghi rõ tập thể hay cá nhân ở mọi dòng, nên chưa nêu được “\(subject)”",
        en: "The awards of \(year) do not all say whether a body or a person was awarded, so “\(subject)” cannot be "
          + "told"),
      required: Wording(
        vi: "Cột “\(heading)” ở mọi dòng của \(file); trang công khai chỉ nêu khen thưởng tập thể",
        en: "“\(heading)” in every row of \(file); public pages tell of awards to bodies alone"),
      help: Wording(
        vi: "Ghi “Tập thể” hoặc “Cá nhân” ở cột đó, hoặc ghi “audience: internal” ở phần đầu của trang",
        en: "Write “Tập thể” or “Cá nhân” there, or “audience: internal” in the page’s front matter"))
  }

  private static let khenThuong = ExampleTable.awards.file(
    .row([
      \.recipient: "Tập thể A", \.award: "Giấy khen", \.decision: "1-QĐ/ĐU", \.date: "5/9/2026", \.level: "Trường",
    ]))
  private static let chiBo = ExampleTable.branches.file(.row("A", [\.total: 9, \.official: 9]))

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
