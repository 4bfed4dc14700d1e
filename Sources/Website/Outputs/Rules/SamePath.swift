import Diagnostics

extension Rule {
  static let samePath = Rule(
    id: "output/same-path",
    title: Wording(
      vi: "Mỗi địa chỉ của trang thông tin chỉ do một nguồn tạo ra", en: "Each address of the site has one source"),
    reason: Wording(
      vi: "Hai nguồn cùng ghi vào một tệp thì một nguồn bị mất mà không có cảnh báo.",
      en: "Where two sources write one file, one of them disappears unnoticed."),
    breaks: [
      Example([.init("content/static/robots.txt", "User-agent: *\n")], fileAtFault: "content/static/robots.txt"),
      Example(
        [
          .init("content/chuyen-muc/index.md", "---\ntitle: Chuyên mục riêng\n---\n"),
          .init("content/a.md", "---\ntitle: A\ntags: [Đoàn]\n---\n"),
        ], fileAtFault: "content/chuyen-muc/index.md"),
      Example(
        [
          .init("content/static/tep", "x"), .init("content/tep.md", "---\ntitle: Tệp\n---\n"),
        ], fileAtFault: "content/tep.md"),
    ],
    keeps: [
      Example([.init("content/static/humans.txt", "x"), .init("content/a.md", "---\ntitle: A\ntags: [Đoàn]\n---\n")])
    ])

  /// `outputPlan` asks for a path that `holder` has, or needs a folder where `holder` is a file.
  func finding(_ outputPlan: OutputPlan, holder: OutputPlan) -> Diagnostic {
    let isSame = outputPlan.output.path == holder.output.path
    let path = holder.output.path
    // The finding stands at a file that can be changed: what Kỷ Yếu makes itself cannot be.
    return finding(
      at: outputPlan.location() ?? holder.location(),
      isSame
        ? Wording(
          vi: "Hai nguồn cùng tạo ra \(path): \(holder.origin.vi) và \(outputPlan.origin.vi)",
          en: "Two sources make \(path): \(holder.origin.en) and \(outputPlan.origin.en)")
        : Wording(
          vi: "Tệp \(path) (nguồn: \(holder.origin.vi)) trùng tên với thư mục mà \(outputPlan.origin.vi) cần",
          en: "The file \(path) of \(holder.origin.en) has the name of a folder that \(outputPlan.origin.en) needs"),
      required: Wording(vi: "Mỗi địa chỉ một nguồn", en: "One source for each address"),
      help: Wording(
        vi: "Đổi tên, đổi “slug”, hoặc bỏ một trong hai nguồn",
        en: "Rename one of the two, change its “slug”, or remove it"))
  }
}
