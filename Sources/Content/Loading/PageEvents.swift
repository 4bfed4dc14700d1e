import Figures
import Input

extension ToldEvent {
  /// The sessions and activities that pages tell of, whoever reads them; what is still being written tells nothing.
  static func of(_ pages: [PageReading.Outcome]) -> [ToldEvent] {
    pages.compactMap { outcome in
      guard let page = outcome.page, !page.common.isDraft, let date = page.common.date else { return nil }
      let fields = WrittenFields(source: page.source, entries: page.common.written)
      switch page.kind.kind {
      case .studySession:
        guard let subject = page.values[StudySession.subject], let level = page.values[StudySession.level] else {
          return nil
        }
        return .session(
          on: date, subject: subject, level: level, required: page.values[StudySession.required],
          present: page.values[StudySession.present], in: fields)
      case .activity:
        return page.values[Activity.participants].map {
          .activity(on: date, title: page.title, participants: $0, in: fields)
        }
      default: return nil
      }
    }
  }
}
