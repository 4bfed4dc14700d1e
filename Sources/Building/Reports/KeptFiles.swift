import Input
import Website

/// Which of the files that were published before stay, though they are not made anew.
///
/// In the office's own edition the files of a report stay whatever becomes of it: somebody may be reading the draft before this one.
/// The public edition has no file of a report but the one that it shows.
struct KeptFiles {
  let audience: Audience
  /// Whether only a part of the edition is made anew.
  let isPart: Bool
  let reports: [ReportFileName]
  /// Paths of the files that the edition has of its reports.
  let current: Set<String>

  /// Nil for the whole public edition, in which nothing stays that is not made.
  init?(_ plan: Plan, _ request: BuildRequest) {
    guard request.selection != nil || request.audience == .internal else { return nil }
    audience = request.audience
    isPart = request.selection != nil
    reports = plan.reportNames
    current = Set(plan.printed.map(\.path))
  }

  /// Whether the file at a path below the output folder stays.
  func contains(_ path: String) -> Bool {
    let isOfReport = reports.contains { $0.sibling(at: path) != nil }
    return switch audience {
    case .internal: isPart || isOfReport
    case .public: isPart && (!isOfReport || current.contains(path))
    }
  }
}
