import Diagnostics
import Input
import Text
import Vietnamese

/// The files of `content/static/` that `site.yaml` lets go out although a browser runs them.
struct StaticFiles {
  /// Paths below `content/static/`, in NFC, each with the place at which it is written.
  private let listed: [(name: String, location: Location)]

  init() {
    listed = []
  }

  init(_ names: [String], in fields: WrittenFields) {
    listed = zip(names, fields.locations(ofItems: "static_files")).map { ($0.nfc, $1) }
  }

  func lists(_ file: ContentFile) -> Bool {
    file.role == .copied && listed.contains { $0.name == file.path.after(Self.folder) }
  }

  /// One finding for each listed file that is not there.
  func findings(_ files: [ContentFile]) -> [Diagnostic] {
    guard !listed.isEmpty else { return [] }
    let names = files.filter { $0.role == .copied }.map { $0.path.after(Self.folder) }
    return listed.filter { !names.contains($0.name) }.map { name, location in
      .unknownStaticFile(name, nearest: NearestName.of(name, among: names), at: location)
    }
  }

  private static let folder = "content/static/"
}
