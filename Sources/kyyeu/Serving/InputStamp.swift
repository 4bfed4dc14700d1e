import Foundation

/// What tells whether any file below some folders was changed, added or taken away.
struct InputStamp: Equatable {
  private let files: [String: Date]

  /// Looks at every file below the folders; a folder that is missing holds none.
  init(of folders: [String]) {
    var files: [String: Date] = [:]
    for folder in Set(folders) {
      guard
        let walk = FileManager.default.enumerator(
          at: URL(filePath: folder), includingPropertiesForKeys: [.contentModificationDateKey])
      else { continue }
      for case let file as URL in walk {
        files[file.path] = (try? file.resourceValues(forKeys: [.contentModificationDateKey]))?.contentModificationDate
      }
    }
    self.files = files
  }
}
