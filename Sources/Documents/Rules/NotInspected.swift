import Diagnostics

extension Rule {
  package static let notInspected = Rule(
    id: "documents/not-inspected", severity: .warning,
    title: Wording(
      vi: "Máy có đủ phần mềm để kiểm tra tài liệu trước khi đăng",
      en: "The machine has what it takes to look into documents before they go out"),
    reason: Wording(
      vi: "Tài liệu chưa được kiểm tra bên trong thì không được đăng, và liên kết tới tài liệu đó không mở được.",
      en: "A document that nobody looked into does not go out, and the links to it lead nowhere."),
    breaks: [
      Example(
        [home("ke-hoach.pdf"), .init("content/ke-hoach.pdf", .bytes(pdf(annotation: "/Link")))],
        fileAtFault: "content/ke-hoach.pdf")
    ],
    keeps: [
      Example([home("ke-hoach.csv"), .init("content/ke-hoach.csv", "Việc;Ngày\n")])
    ])

  /// A document that was left out because something is missing.
  package func finding(_ failure: DocumentFailure, source: String) -> Diagnostic {
    finding(
      at: Location(file: source),
      Wording(
        vi: "Chưa kiểm tra được tài liệu này nên tài liệu không được đăng, liên kết tới tài liệu sẽ không mở được",
        en: "This document could not be looked into, so it does not go out, and the links to it lead nowhere"),
      found: Wording(vi: "Máy thiếu \(failure.cause)", en: "Missing on this machine: \(failure.cause)"),
      help: Wording(
        vi: "Đề nghị người quản trị máy chạy script/bootstrap để cài phần mềm còn thiếu, rồi chạy lại",
        en: "Have the administrator run script/bootstrap, which installs what is missing, and run it again"))
  }
}
