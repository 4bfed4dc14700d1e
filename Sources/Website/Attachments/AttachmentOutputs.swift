import Content
import Diagnostics
import Input
import Pictures

/// The files that lie beside pages, and those of `content/static/`.
struct AttachmentOutputs: OutputMaker {
  let attachments: [Attachment]

  /// Of the files beside pages those alone to which a page leads.
  func outputPlans(linked: Set<String>) -> [OutputPlan] {
    attachments.filter { $0.isStatic || linked.contains($0.address) }.map {
      OutputPlan(Self.output($0), file: $0.path)
    }
  }

  static func output(_ attachment: Attachment) -> Output {
    Output(path: Routes.path(attachment.address), source: attachment.path, attachment: attachment) {
      try render(attachment)
    }
  }

  /// A file as it is shown on this machine or in print: a picture without its metadata, any other as it is. One that is too
  /// large to be read whole is a finding.
  static func render(_ attachment: Attachment) throws -> Rendered {
    let file = try OpenedFile.open(attachment.diskPath)
    let head = try file.bytes(count: FileForm.headLength)
    let form = FileForm(attachment, head: head)
    let limit = form.limit ?? FileForm.wholeLimit
    guard file.identity.size <= limit else {
      return Rendered(
        bytes: [],
        diagnostics: [Rule.attachmentTooLarge.finding(attachment, form, size: file.identity.size, limit: limit)],
        taken: Taken([.file(attachment.path)]))
    }
    // One byte more than the file had shows that it has grown since.
    return rendered(attachment, form, bytes: try file.bytes(count: file.identity.size + 1))
  }

  private static func rendered(_ attachment: Attachment, _ form: FileForm, bytes: [UInt8]) -> Rendered {
    let taken = Taken([.file(attachment.path)])
    guard form == .picture || form == .staticPicture else { return Rendered(bytes: bytes, taken: taken) }
    switch MetadataRemoval.strip(bytes) {
    case .success(let clean): return Rendered(bytes: form == .picture ? clean : bytes, taken: taken)
    case .failure(.unsupported) where form == .staticPicture: return Rendered(bytes: bytes, taken: taken)
    case .failure(let fault):
      return Rendered(bytes: [], diagnostics: [fault.finding(path: attachment.path, bytes: bytes)], taken: taken)
    }
  }
}
