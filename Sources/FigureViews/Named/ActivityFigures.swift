import Diagnostics
import Figures

extension Figure {
  /// Works of the organisations, movements, activities and partner enterprises: how many, and who took part.
  static let activities: [Figure] = ActivityGroup.allCases.flatMap { group in
    [
      Figure(
        "\(group.figureName).count", .activities, group.unit, style: .units,
        Wording(vi: "Số \(group.unit.vi)", en: "Number of \(group.unit.en)")
      ) { $0.year.activitiesCount(group).map(Value.count) },
      Figure(
        "\(group.figureName).participants", .activities, Wording(vi: "lượt người", en: "participations"),
        Wording(vi: "Số lượt người tham gia \(group.unit.vi)", en: "Participations in \(group.unit.en)")
      ) { $0.year.participants(group).map(Value.count) },
    ]
  }

  /// Awards of the year.
  static let awards: [Figure] = [
    Figure(
      "awards.count", .awards, Wording(vi: "quyết định", en: "decisions"), style: .units,
      Wording(vi: "Số quyết định khen thưởng", en: "Decisions that award something"),
      publicly: Wording(vi: "số quyết định khen thưởng tập thể", en: "awards to bodies")
    ) { $0.awards.map { .count($0.count) } }
  ]
}

extension ActivityGroup {
  /// The beginning of a figure's name.
  var figureName: String {
    switch self {
    case .organisation: "organisations"
    case .movement: "movements"
    case .activity: "activities"
    case .partner: "partners"
    }
  }

  /// What a row of the group is one of.
  var unit: Wording {
    switch self {
    case .organisation: Wording(vi: "công việc của đoàn thể", en: "works of organisations")
    case .movement: Wording(vi: "phong trào", en: "movements")
    case .activity: Wording(vi: "hoạt động", en: "activities")
    case .partner: Wording(vi: "doanh nghiệp phối hợp", en: "partner enterprises")
    }
  }
}
