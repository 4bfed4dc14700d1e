import Diagnostics
import Figures

/// `site.yaml` with one year more under `years`, declared a draft; every byte that was there stays.
package enum DraftYear {
  /// The bytes of the file with the year; nil where the file is not written in a way to which a line can be added without fear:
  /// the result is read again, and must say what was said before and the year.
  package static func adding(_ year: Int, to source: SourceText) -> [UInt8]? {
    let before = SettingsReading.read(source)
    guard before.diagnostics.isEmpty, !before.settings.years.contains(where: { $0.year == year }) else { return nil }
    let lines = SettingsLines(source.bytes)
    let texts = [lines.appending(year), lines.inList(year), lines.inBrackets(year)].compactMap { $0 }
    return texts.first { bytes in
      let after = SettingsReading.read(SourceText(path: source.path, bytes: bytes))
      let added = YearSettings(year: year, isDraft: true, isIllustrative: false, asOf: nil)
      return after.diagnostics.isEmpty && Set(after.settings.years) == Set(before.settings.years + [added])
        && after.settings.years.count == before.settings.years.count + 1
    }
  }
}

/// The lines of a settings file, and where a year goes among them.
private struct SettingsLines {
  private let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [Int]
  private let lineEnd: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    lineEnd = bytes.contains(0x0D) ? [0x0D, 0x0A] : [0x0A]
  }

  /// With a list of its own at the end of a file that names no years.
  func appending(_ year: Int) -> [UInt8]? {
    guard yearsLine == nil else { return nil }
    let isEnded = bytes.isEmpty || bytes.last == UInt8(ascii: "\n")
    return bytes + (isEnded ? [] : lineEnd) + entry(year, indent: "  ", after: "years:")
  }

  /// Behind the last entry of a list whose entries stand on lines of their own.
  func inList(_ year: Int) -> [UInt8]? {
    guard let first = yearsLine else { return nil }
    let block = starts.indices.dropFirst(first + 1).prefix { index in
      let line = text(index)
      return line.isEmpty || line.hasPrefix(" ") || line.hasPrefix("#") || line.hasPrefix("-")
    }
    guard let item = block.first(where: { isEntry(text($0)) }),
      let last = block.last(where: { !isEmptyOrRemark(text($0)) })
    else { return nil }
    let indent = String(text(item).prefix { $0 == " " })
    let end = last + 1 < starts.count ? starts[last + 1] : bytes.count
    let isEnded = bytes[..<end].last == UInt8(ascii: "\n")
    return bytes[..<end] + (isEnded ? [] : lineEnd) + entry(year, indent: indent) + bytes[end...]
  }

  /// Before the bracket that closes a list on the line of its key.
  func inBrackets(_ year: Int) -> [UInt8]? {
    guard let first = yearsLine else { return nil }
    let start = starts[first]
    let end = first + 1 < starts.count ? starts[first + 1] : bytes.count
    guard let open = bytes[start..<end].firstIndex(of: UInt8(ascii: "[")),
      let close = bytes[start..<end].lastIndex(of: UInt8(ascii: "]")), open < close
    else { return nil }
    let isEmpty = bytes[(open + 1)..<close].allSatisfy { $0 == UInt8(ascii: " ") }
    return bytes[..<close] + Array("\(isEmpty ? "" : ", "){year: \(year), draft: true}".utf8) + bytes[close...]
  }

  private func entry(_ year: Int, indent: String, after head: String? = nil) -> [UInt8] {
    let lines = (head.map { [$0] } ?? []) + ["\(indent)- year: \(year)", "\(indent)  draft: true"]
    return lines.flatMap { Array($0.utf8) + lineEnd }
  }

  private var yearsLine: Int? { starts.indices.first { text($0).hasPrefix("years:") } }

  /// A line without its end.
  private func text(_ index: Int) -> String {
    let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
    return String(decoding: bytes[starts[index]..<end].filter { $0 != 0x0D && $0 != 0x0A }, as: UTF8.self)
  }

  private func isEntry(_ line: String) -> Bool { line.drop { $0 == " " }.hasPrefix("-") }

  private func isEmptyOrRemark(_ line: String) -> Bool {
    let text = line.drop { $0 == " " }
    return text.isEmpty || text.hasPrefix("#")
  }
}
