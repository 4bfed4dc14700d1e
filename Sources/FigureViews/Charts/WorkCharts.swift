import Diagnostics
import Figures

extension ChartForm {
  /// The share of members who attended each study session.
  static let study = ChartForm(
    "study", .study, told: .committee,
    Wording(vi: "Tỷ lệ đảng viên dự từng buổi học tập", en: "The share of members who attended each session")
  ) { context in
    guard let sessions = context.this.rows(.study) else { return nil }
    let bars = sessions.map { row in
      let day = row[StudyColumns.date].map { " (\($0.numeric))" } ?? ""
      let share = row.studyShare.map { ChartNumber(share: $0) } ?? .missing
      return (name: (row[StudyColumns.subject] ?? "") + day, number: share)
    }
    return Drawn(
      chart: BarChart(
        title: context.caption(.titleAttendance), unit: "%", nameHead: context.words[.item], numberHead: .share,
        bars: bars),
      standing: context.thisStanding)
  }

  /// Participants of each movement, activity and other work.
  static let activities = ChartForm(
    "activities", .activities, told: .committee,
    Wording(vi: "Số lượt người tham gia từng phong trào, hoạt động", en: "Participations in each movement and activity")
  ) { context in
    guard let rows = context.this.rows(.activities) else { return nil }
    return Drawn(
      chart: BarChart(
        title: context.caption(.titleParticipations), unit: context.words[.unitOfParticipations],
        nameHead: context.words[.item],
        bars: rows.map { ($0[ActivityColumns.title] ?? "", ChartNumber($0[ActivityColumns.participants])) }),
      standing: context.thisStanding)
  }
}
