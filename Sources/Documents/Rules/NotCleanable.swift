import Diagnostics

extension Rule {
  package static let notCleanable = Rule(
    id: "documents/not-cleanable",
    title: Wording(
      vi: "Tài liệu được đăng là tệp PDF, DOCX, XLSX, PPTX, ODT, ODS hoặc ODP mở được và xóa được thông tin người soạn",
      en: "A document that goes out is a PDF, DOCX, XLSX, PPTX, ODT, ODS or ODP whose hidden data can be removed"),
    reason: Wording(
      vi: """
        Tệp .doc, .xls, tệp có macro, tệp đặt mật khẩu mang theo tên người soạn, đơn vị và các bản sửa trước mà chương trình \
        không xóa và không kiểm tra được.
        """,
      en: """
        A .doc or .xls, a file with macros or with a password carries names, companies and earlier versions that cannot be \
        removed or looked into.
        """),
    breaks: [
      Example(
        [home("ke-hoach.doc"), .init("content/ke-hoach.doc", .bytes([0xD0, 0xCF]))], fileAtFault: "content/ke-hoach.doc"
      ),
      Example(
        [home("ke-hoach.docx"), .init("content/ke-hoach.docx", .bytes(Array("PK".utf8)))],
        fileAtFault: "content/ke-hoach.docx"),
    ],
    keeps: [
      Example([home("ke-hoach.pdf"), .init("content/ke-hoach.pdf", .bytes(pdf(annotation: "/Link")))])
    ])

  /// Why a document as a whole does not go out.
  package func finding(_ fault: DocumentFault, source: String) -> Diagnostic {
    finding(
      at: Location(file: source),
      Wording(
        vi: "Không xóa được thông tin người soạn khỏi tài liệu này nên tài liệu không được đăng",
        en: "The hidden data of this document cannot be removed, so it does not go out"),
      required: Wording(
        vi: "Tệp PDF, DOCX, XLSX, PPTX, ODT, ODS hoặc ODP mở được, không mật khẩu, không macro",
        en: "A PDF, DOCX, XLSX, PPTX, ODT, ODS or ODP that opens, without password and macros"),
      found: fault.found, help: fault.help)
  }
}

extension DocumentFault {
  fileprivate var found: Wording {
    switch self {
    case .damaged: Wording(vi: "Tệp bị hỏng hoặc bị cắt cụt", en: "A damaged or truncated file")
    case .locked:
      Wording(
        vi: "Tệp đặt mật khẩu, hoặc bị khóa không cho sửa", en: "A file with a password, or locked against changes")
    case .tooLarge: Wording(vi: "Tệp có quá nhiều nội dung bên trong", en: "A file that holds too much")
    case .macros: Wording(vi: "Tệp có macro", en: "A file with macros")
    case .otherKind: Wording(vi: "Nội dung không đúng với đuôi tên tệp", en: "Another kind of file than its name says")
    case .closedFormat:
      Wording(vi: "Định dạng cũ hoặc riêng của một phần mềm", en: "An old format, or one of a single program")
    case .unfinished:
      Wording(
        vi: "Kiểm tra tệp quá lâu hoặc quá tốn bộ nhớ nên phải dừng",
        en: "A file that took too long or too much memory to look into")
    }
  }

  fileprivate var help: Wording {
    switch self {
    case .closedFormat, .macros:
      Wording(
        vi: "Mở tệp, lưu lại thành .docx, .xlsx, .pptx hoặc PDF, rồi sửa liên kết theo tên mới",
        en: "Open the file, save it as .docx, .xlsx, .pptx or PDF, and link to the new name")
    case .locked:
      Wording(
        vi: "Bỏ mật khẩu và khóa của tệp (Tệp > Thông tin > Bảo vệ tài liệu), hoặc in lại ra PDF, rồi thay tệp này",
        en: "Take its password and lock off (File > Info > Protect Document), or print it to PDF, and replace this file"
      )
    case .damaged, .otherKind:
      Wording(
        vi: "Mở tệp bằng phần mềm soạn ra nó, lưu lại, rồi thay tệp này",
        en: "Open the file in the program that made it, save it again, and replace this file")
    case .tooLarge, .unfinished:
      Wording(vi: "Chia tài liệu thành nhiều tệp nhỏ, hoặc xuất ra PDF", en: "Divide the document, or export it as PDF")
    }
  }
}
