import Foundation

/// Where this machine keeps the four faces of Liberation Serif 2. Debian 12 and 13 have them in different places, and Debian 12 has
/// an older version, which lacks most letters of Vietnamese, where Debian 13 has this one.
enum FontFolder {
  /// Where Debian 12's package fonts-liberation2 puts them; what is missing on a machine without any is looked for there.
  static let usual = "/usr/share/fonts/truetype/liberation2"
  private static let places = [usual, "/usr/share/fonts/truetype/liberation"]
  /// Folders of fonts, of the system and of who administers it (fontconfig, `fonts.conf`).
  private static let roots = ["/usr/share/fonts", "/usr/local/share/fonts"]

  /// The first folder with all four faces in version 2 or later: at the known places, else anywhere below `roots`; the usual one
  /// where there is none.
  static func found(places: [String] = places, roots: [String] = roots) -> String {
    places.first(where: holdsFaces) ?? roots.lazy.flatMap(folders).first(where: holdsFaces) ?? usual
  }

  /// The names of the files, each with the name that the driver knows it by.
  static let files = [
    "font/regular": "LiberationSerif-Regular.ttf", "font/bold": "LiberationSerif-Bold.ttf",
    "font/italic": "LiberationSerif-Italic.ttf", "font/bold-italic": "LiberationSerif-BoldItalic.ttf",
  ]

  private static func folders(below root: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix("LiberationSerif-Regular.ttf") }.sorted().map {
      root.appendingPath(($0 as NSString).deletingLastPathComponent)
    }
  }

  private static func holdsFaces(_ folder: String) -> Bool {
    files.values.allSatisfy { name in
      FileManager.default.contents(atPath: folder.appendingPath(name)).flatMap { revision(of: Array($0)) }.map {
        $0 >= 2
      } ?? false
    }
  }

  /// The revision of a face that its table `head` tells, without what stands behind the point (OpenType, “head”); nil where the
  /// bytes are no face.
  static func revision(of face: [UInt8]) -> Int? {
    guard let tables = number(face, at: 4, bytes: 2) else { return nil }
    for index in 0..<tables {
      let entry = 12 + 16 * index
      guard entry + 16 <= face.count else { return nil }
      if face[entry..<(entry + 4)].elementsEqual("head".utf8) {
        return number(face, at: entry + 8, bytes: 4).flatMap { number(face, at: $0 + 4, bytes: 2) }
      }
    }
    return nil
  }

  /// A number with its highest byte first; nil behind the end.
  private static func number(_ bytes: [UInt8], at place: Int, bytes count: Int) -> Int? {
    guard place + count <= bytes.count else { return nil }
    return bytes[place..<(place + count)].reduce(0) { $0 << 8 | Int($1) }
  }
}
