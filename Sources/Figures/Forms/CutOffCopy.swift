import Diagnostics
import Vietnamese

/// What keeps a year's tables as they are on the day of a report's cut-off.
package enum CutOffCopy: Sendable {
  /// Each table of the year, and where its copy is to lie; paths are relative to the site's root.
  case files([(from: String, to: String)])
  /// They cannot be kept, and why.
  case refused(Wording)

  /// The copies of a day. The caller writes them, and never over a file that exists.
  package init(_ day: CalendarDate, of figures: Ledger) {
    guard let year = figures[day.year], !year.tables.isEmpty || !year.faulty.isEmpty else {
      self = .refused(.nothing(day.year))
      return
    }
    let folder = "content/so-lieu/\(day.iso)"
    if figures.cutOffs.contains(where: { $0.asOf == day }) {
      self = .refused(.kept(folder))
    } else if let asOf = year.asOf, asOf != day {
      self = .refused(.otherDay(day, asOf, year))
    } else if let table = year.faulty.first {
      self = .refused(.faulty(table, year))
    } else {
      self = .files(year.tables.map { ($0.source.path, "\(folder)/\($0.declaration.file)") })
    }
  }
}

extension Wording {
  fileprivate static func nothing(_ year: Int) -> Wording {
    Wording(
      vi: "Năm \(year) chưa có số liệu nào trong content/so-lieu/\(year)/ để chép",
      en: "The year \(year) has no figures in content/so-lieu/\(year)/ to be copied")
  }

  fileprivate static func kept(_ folder: String) -> Wording {
    Wording(
      vi: "Đã có số liệu trong \(folder)/; không tệp nào bị thay đổi",
      en: "There are figures in \(folder)/ already; nothing was changed")
  }

  fileprivate static func otherDay(_ day: CalendarDate, _ asOf: CalendarDate, _ year: FigureYear) -> Wording {
    Wording(
      vi:
        "Các bảng trong \(year.folder)/ tính đến ngày \(asOf.numeric) (as_of trong content/site.yaml), không phải "
        + "ngày \(day.numeric)",
      en: "The tables in \(year.folder)/ count up to \(asOf.iso) (as_of in content/site.yaml), not up to \(day.iso)")
  }

  fileprivate static func faulty(_ table: TableDeclaration, _ year: FigureYear) -> Wording {
    Wording(
      vi: "Bảng \(year.folder)/\(table.file) còn lỗi. Sửa các lỗi mà kyyeu check nêu rồi chạy lại",
      en: "The table \(year.folder)/\(table.file) has errors. Mend what kyyeu check names and run again")
  }
}
