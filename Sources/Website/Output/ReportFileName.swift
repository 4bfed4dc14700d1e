import Content

/// What the files of a report are called: which report it is, then how far it had come, so that the files of a draft stay where they
/// are when the next one is made.
package struct ReportFileName: Sendable, Hashable {
  /// The part of the path that all states of a report share, below the output folder: `bao-cao/2026/bao-cao-tong-ket-2026`, a
  /// branch's with its code.
  package let report: String
  package let state: ReportState

  package init(report: String, state: ReportState) {
    self.report = report
    self.state = state
  }

  /// Path of the file in a format, below the output folder.
  package func path(_ format: PrintedFormat) -> String { "\(report)\(state.nameEnding).\(format.rawValue)" }

  /// The name of a file of the same report in whatever state; nil where a path is none of this report.
  package func sibling(at path: String) -> ReportFileName? {
    guard path.hasPrefix(report) else { return nil }
    let parts = path.dropFirst(report.count).split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, PrintedFormat(rawValue: String(parts[1])) != nil,
      let state = ReportState(nameEnding: String(parts[0]))
    else { return nil }
    return ReportFileName(report: report, state: state)
  }
}

extension ReportState {
  private static let draftEnding = "-du-thao-"
  private static let forSignatureEnding = "-trinh-ky"

  /// What a file's name says of the state: nothing once the report is issued.
  package var nameEnding: String {
    switch self {
    case .draft(let number): "\(Self.draftEnding)\(number)"
    case .forSignature: Self.forSignatureEnding
    case .issued: ""
    }
  }

  /// The state that a file's name tells; nil where it tells none.
  package init?(nameEnding ending: String) {
    switch ending {
    case "": self = .issued
    case Self.forSignatureEnding: self = .forSignature
    default:
      guard ending.hasPrefix(Self.draftEnding), let number = Int(ending.dropFirst(Self.draftEnding.count)),
        ending == "\(Self.draftEnding)\(number)", number > 0
      else { return nil }
      self = .draft(number)
    }
  }
}
