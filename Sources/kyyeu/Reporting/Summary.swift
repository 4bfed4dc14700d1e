import Building
import Content
import Diagnostics
import Vietnamese

/// The last lines of a build: what was left out and why, then what was published and how fast.
struct Summary {
  let lines: [Wording]

  init(outcome: BuildOutcome, task: BuildReporter.Task, strict: Bool) {
    let tally = Tally(outcome.diagnostics)
    let stopped = tally.stops(strict: strict)
    let left =
      task == .report
      ? Self.leftOutOfPrints(outcome) + outcome.publicOutlooks.compactMap(\.wording).map(\.asSentence)
      : outcome.notices + Self.omissions(outcome.omissions, outcome.site?.kinds)
    let narrowed = outcome.narrowing.map { NarrowedSummary($0, outcome.timings.total.inSeconds, tally) }
    let last = stopped ? [Self.stopped(tally, task)] : narrowed?.done ?? Self.done(outcome, tally, task)
    lines = (stopped ? [] : left) + (narrowed?.untold ?? []) + last
  }

  /// The chapters that the prints lack though they are the office's own: nobody sees that from the paper.
  private static func leftOutOfPrints(_ outcome: BuildOutcome) -> [Wording] {
    outcome.omissions.filter { omission in
      omission.kind == .reportChapter && outcome.publicOutlooks.contains { omission.path.hasPrefix($0.folder + "/") }
    }.map { omission in
      Wording(
        vi: "Không in trong báo cáo: \(omission.path) (\(omission.why(outcome.site?.kinds).vi)).",
        en: "Not printed in the report: \(omission.path) (\(omission.why(outcome.site?.kinds).en)).")
    }
  }

  /// How many files of one reason are named, the others are counted.
  private static let namedAtMost = 20

  /// A line for each page, and for each file of a reason until they are too many to be read.
  private static func omissions(_ omissions: [Omission], _ kinds: SiteKinds?) -> [Wording] {
    var counts: [Omission.Reason: Int] = [:]
    var lines: [Wording] = []
    for omission in omissions {
      if omission.kind == nil { counts[omission.reason, default: 0] += 1 }
      guard omission.kind != nil || counts[omission.reason, default: 0] <= namedAtMost else { continue }
      lines.append(
        Wording(
          vi: "Không đăng: \(omission.path) (\(omission.why(kinds).vi))",
          en: "Left out: \(omission.path) (\(omission.why(kinds).en))"))
    }
    let rest = counts.filter { $0.value > namedAtMost }.map { reason, count in
      Wording(
        vi: "Không đăng: \(count - namedAtMost) tệp nữa (\(reason.wording.vi))",
        en: "Left out: \(count - namedAtMost) files more (\(reason.wording.en))")
    }
    return lines + rest.sorted { $0.vi < $1.vi }
  }

  private static func stopped(_ tally: Tally, _ task: BuildReporter.Task) -> Wording {
    let consequence =
      switch task {
      case .build:
        Wording(
          vi: "Chưa cập nhật được; bản trang thông tin trước đó vẫn giữ nguyên",
          en: "Not published; the published site is as it was")
      case .report:
        Wording(
          vi: "Chưa lập báo cáo; các tệp đã lập trước đó vẫn giữ nguyên",
          en: "No report was made; those made before are as they were")
      case .check: Wording(vi: "Chưa đạt, cần sửa các lỗi trên", en: "Not ready to be published")
      }
    return Wording(vi: "\(tally.summary.vi). \(consequence.vi).", en: "\(tally.summary.en). \(consequence.en).")
  }

  private static func done(_ outcome: BuildOutcome, _ tally: Tally, _ task: BuildReporter.Task) -> [Wording] {
    let left = outcome.omissions.count
    let pages = outcome.pageCount
    let seconds = outcome.timings.total.inSeconds
    let speed = Wording(vi: "trong \(seconds.vi) giây", en: "in \(seconds.en) s")
    let rest = Wording(
      vi: left > 0 ? "; \(left) trang, tệp không đăng, lý do nêu ở trên" : "",
      en: left > 0 ? ", \(left) left out (reasons above)" : "")
    if task == .report, let publication = outcome.publication {
      return ReportLines(outcome, in: publication.folder, speed).lines
    }
    guard task == .build, let publication = outcome.publication else {
      return [
        Wording(
          vi: "Đạt: đã kiểm tra \(pages) trang \(speed.vi), \(tally.summary.vi.lowercasedFirst)\(rest.vi).",
          en: "Passed: \(pages) pages checked \(speed.en), \(tally.summary.en.lowercasedFirst)\(rest.en).")
      ]
    }
    guard publication.changedAnything else {
      return [
        Wording(
          vi: "Không có gì thay đổi: \(pages) trang trong \(publication.folder) vẫn như cũ, "
            + "kiểm tra \(speed.vi)\(rest.vi).",
          en: "Unchanged: \(pages) pages in \(publication.folder) stand as they were, checked \(speed.en)\(rest.en).")
      ]
    }
    let (written, kept, removed) = (publication.written, publication.unchanged, publication.removed)
    let gone = Wording(
      vi: removed > 0 ? ", \(removed) tệp bỏ đi" : "", en: removed > 0 ? ", \(removed) removed" : "")
    let files = Wording(
      vi: "\(written) tệp mới hoặc thay đổi, \(kept) tệp giữ nguyên\(gone.vi)",
      en: "\(written) files new or changed, \(kept) kept\(gone.en)")
    return [
      Wording(
        vi:
          "Đã tạo xong \(pages) trang trong thư mục \(publication.folder) (\(seconds.vi) giây): \(files.vi)\(rest.vi).",
        en: "Published \(pages) pages to \(publication.folder) \(speed.en): \(files.en)\(rest.en).")
    ]
  }
}

extension Omission {
  /// Why it is left out, and where a decision would put it in.
  func why(_ kinds: SiteKinds?) -> Wording {
    ground?.wording(kinds) ?? reason.wording
  }
}

extension Omission.Reason {
  fileprivate var wording: Wording {
    switch self {
    case .draft: Wording(vi: "bài chưa đăng", en: "draft")
    case .notYetDue(let date): Wording(vi: "đến ngày \(date.numeric) mới đăng", en: "not due before \(date.iso)")
    case .expired(let date): Wording(vi: "hết thời hạn đăng từ ngày \(date.numeric)", en: "expired on \(date.iso)")
    case .internal: Wording(vi: "nội bộ", en: "internal")
    case .faulty: Wording(vi: "có lỗi", en: "has errors")
    case .unlinked: Wording(vi: "không bài nào dẫn tới", en: "no page leads to it")
    case .uninspected: Wording(vi: "chưa được kiểm tra bên trong", en: "could not be looked into")
    }
  }
}

extension Duration {
  /// Seconds with two decimals, as each language writes them.
  var inSeconds: Wording {
    let hundredths = components.seconds * 100 + components.attoseconds / 10_000_000_000_000_000
    let fraction = "\(hundredths % 100 + 100)".dropFirst()
    return Wording(vi: "\(hundredths / 100),\(fraction)", en: "\(hundredths / 100).\(fraction)")
  }
}

extension String {
  /// The text with its first letter in small.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension Wording {
  /// The same with a full stop.
  fileprivate var asSentence: Wording { Wording(vi: vi + ".", en: en + ".") }
}
