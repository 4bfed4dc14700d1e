import Diagnostics
import Input
import Text
import Vietnamese

/// The files of `content/so-lieu/` by the year, or the day of a cut-off, that their folder is named after.
struct FigureFolders {
  /// What lies in the folder of one year, or of one cut-off in it.
  struct Year {
    let year: Int
    /// The day of the cut-off; nil for the tables that go on to the year's close.
    let cutOff: CalendarDate?
    fileprivate(set) var tables: [(declaration: TableDeclaration, file: ContentFile)] = []
    fileprivate(set) var seal: ContentFile?
    /// Tables whose name something bears that is no file; a finding has told that.
    fileprivate(set) var refused: [TableDeclaration] = []
    /// Whether there is a folder at all.
    fileprivate(set) var exists = false

    /// The name of the folder.
    var name: String { cutOff?.iso ?? String(year) }
  }

  /// The earliest year first, each before its cut-offs.
  private(set) var years: [Year] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let declarations: [TableDeclaration]
  private var badFolders: Set<String> = []

  init(_ walk: ContentWalk, _ declarations: [TableDeclaration]) {
    self.declarations = declarations
    for file in walk.files where file.role == .figures { add(file, isRefused: false) }
    for file in walk.refused where file.role == .figures { add(file, isRefused: true) }
  }

  /// Takes a year that may have no folder.
  mutating func add(year: Int) {
    _ = index(of: year, nil)
  }

  private mutating func add(_ file: ContentFile, isRefused: Bool) {
    let parts = file.path.after("content/so-lieu/").partsOfPath()
    guard parts.count > 1, let folder = parts.first else {
      if !isRefused { diagnostics.append(.figureFileOutsideYear(file.diskPath)) }
      return
    }
    let cutOff = CalendarDate(folder).flatMap { $0.iso == folder ? $0 : nil }
    guard let year = cutOff?.year ?? Self.year(folder) else {
      if badFolders.insert(folder).inserted { diagnostics.append(.badYear(folder)) }
      return
    }
    // What is kept of a year is a part of it.
    if cutOff != nil { add(year: year) }
    let index = index(of: year, cutOff)
    years[index].exists = true
    let name = parts.dropFirst().joined(separator: "/")
    if let declaration = declarations.first(where: { $0.file == name }) {
      if isRefused { years[index].refused.append(declaration) } else { years[index].tables.append((declaration, file)) }
    } else if name == Seal.fileName {
      if !isRefused { years[index].seal = file }
    } else if !isRefused {
      diagnostics.append(.unknownTable(name, year: year, at: file.diskPath))
    }
  }

  private mutating func index(of year: Int, _ cutOff: CalendarDate?) -> Int {
    let new = Year(year: year, cutOff: cutOff)
    if let index = years.firstIndex(where: { $0.name == new.name }) { return index }
    // `2026` comes before `2026-11-30`, and that before `2027`.
    let index = years.firstIndex { $0.name > new.name } ?? years.endIndex
    years.insert(new, at: index)
    return index
  }

  /// The year that a folder is named after: four digits.
  private static func year(_ folder: String) -> Int? {
    guard folder.utf8.count == 4, folder.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(folder).flatMap { $0 >= 1000 ? $0 : nil }
  }
}
