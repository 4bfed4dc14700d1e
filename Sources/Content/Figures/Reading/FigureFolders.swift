import Diagnostics

/// The files of `content/so-lieu/` by the year of their folder.
struct FigureFolders {
  /// What lies in the folder of one year.
  struct Year {
    let year: Int
    fileprivate(set) var tables: [(declaration: TableDeclaration, file: ContentFile)] = []
    fileprivate(set) var seal: ContentFile?
    /// Tables whose name something bears that is no file; a finding has told that.
    fileprivate(set) var refused: [TableDeclaration] = []
    /// Whether there is a folder at all.
    fileprivate(set) var exists = false
  }

  /// The earliest first.
  private(set) var years: [Year] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var badFolders: Set<String> = []

  init(_ walk: ContentWalk) {
    for file in walk.files where file.role == .figures { add(file, isRefused: false) }
    for file in walk.refused where file.role == .figures { add(file, isRefused: true) }
  }

  /// Takes a year that may have no folder.
  mutating func add(year: Int) {
    _ = index(of: year)
  }

  private mutating func add(_ file: ContentFile, isRefused: Bool) {
    let parts = file.path.after("content/so-lieu/").partsOfPath()
    guard parts.count > 1, let folder = parts.first else {
      if !isRefused { diagnostics.append(.figureFileOutsideYear(file.diskPath)) }
      return
    }
    guard let year = Self.year(folder) else {
      if badFolders.insert(folder).inserted { diagnostics.append(.badYear(folder)) }
      return
    }
    let index = index(of: year)
    years[index].exists = true
    let name = parts.dropFirst().joined(separator: "/")
    if let declaration = TableDeclaration.all.first(where: { $0.file == name }) {
      if isRefused { years[index].refused.append(declaration) } else { years[index].tables.append((declaration, file)) }
    } else if name == Seal.fileName {
      if !isRefused { years[index].seal = file }
    } else if !isRefused {
      diagnostics.append(.unknownTable(name, year: year, at: file.diskPath))
    }
  }

  private mutating func index(of year: Int) -> Int {
    if let index = years.firstIndex(where: { $0.year == year }) { return index }
    let index = years.firstIndex { $0.year > year } ?? years.endIndex
    years.insert(Year(year: year), at: index)
    return index
  }

  /// The year that a folder is named after: four digits.
  private static func year(_ folder: String) -> Int? {
    guard folder.utf8.count == 4, folder.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(folder).flatMap { $0 >= 1000 ? $0 : nil }
  }
}
