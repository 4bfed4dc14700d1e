import ArgumentParser
import Building
import Diagnostics
import Foundation
import Input

/// Which edition of the site is made.
struct EditionOptions: ParsableArguments {
  @Option(
    name: .customLong("base-url"),
    help: .init(
      localized(
        Wording(
          vi: "Địa chỉ trang thông tin trên mạng, thay cho base_url trong site.yaml.",
          en: "Address of the published site, instead of base_url in site.yaml.")),
      valueName: localized(Wording(vi: "địa chỉ", en: "url"))))
  var baseURL: String?

  @Option(
    help: .init(
      localized(
        Wording(
          vi: "Phạm vi: cong-khai hoặc noi-bo (public, internal cũng được).",
          en: "For whom: public or internal.")), valueName: localized(Wording(vi: "bản", en: "audience"))))
  var audience = Audience.public

  @Flag(
    help: .init(
      localized(
        Wording(
          vi: "Hiện cả bài chưa đăng và bài chưa đến ngày đăng.", en: "Show drafts and pages that are not yet due."))))
  var drafts = false

  @Option(
    help: .init(
      localized(
        Wording(
          vi: "Số việc chạy song song; mặc định bằng số nhân xử lý của máy.",
          en: "How many tasks share the work; as many as the machine has cores unless told.")),
      valueName: localized(Wording(vi: "số", en: "jobs"))))
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Flag(
    name: .customLong("no-pdf"),
    help: .init(localized(Wording(vi: "Không in báo cáo.", en: "Do not print reports."))))
  var isWithoutPrint = false

  @OptionGroup var printing: PrintingOptions

  func validate() throws {
    guard (1...256).contains(jobs) else {
      throw ValidationError(
        localized(Wording(vi: "--jobs phải từ 1 đến 256, không phải \(jobs)", en: "--jobs takes 1 to 256, not \(jobs)"))
      )
    }
  }

  /// What is asked of the build.
  func request(root: RootOptions, share: ShareOptions, day: DateOptions) throws -> BuildRequest {
    BuildRequest(
      root: root.path, share: try share.path(), baseURL: baseURL, audience: audience, drafts: drafts,
      date: try day.buildDate(root: root), jobs: jobs, prints: !isWithoutPrint, python: printing.path,
      printTimeout: printing.timeLimit)
  }
}
