import Diagnostics
import Input

extension SiteTimeZone {
  /// The zone that the site in a folder names; the usual one where it names none or its settings cannot be read, which reading the
  /// site then tells.
  package static func ofSite(root: String) -> SiteTimeZone {
    let path = "content/site.yaml"
    guard let bytes = try? FileReading.read(root + "/" + path, atMost: longest),
      String(validating: bytes, as: UTF8.self) != nil
    else { return standard }
    let source = SourceText(path: path, bytes: bytes)
    var findings: [Diagnostic] = []
    let tree = YAMLReader.read(YAMLText(source: source, range: source.start..<bytes.count), findings: &findings)
    let name = tree?.entries?.first { $0.key.scalar == SettingsFields.timeZone.field.name }?.value.word
    return name.flatMap(SiteTimeZone.init) ?? standard
  }

  /// Bytes of the settings that are read for the zone alone; what is longer is refused when the site is read.
  private static let longest = 1 << 20
}
