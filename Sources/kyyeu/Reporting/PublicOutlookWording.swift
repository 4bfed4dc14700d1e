import Diagnostics
import Website

extension PublicOutlook {
  /// What the office is told of it: what the public edition of the report lacks, and what keeps it from being made; nil where there is
  /// nothing to tell.
  var wording: Wording? {
    guard let publication else { return undecided }
    let name = Wording(vi: "Bản công khai của “\(title)”", en: "The public edition of “\(title)”")
    guard publication.hasPrint else {
      let count = publication.figures.count
      return Wording(
        vi: "\(name.vi): trang tóm tắt với \(count) số liệu, không có bản in",
        en: "\(name.en): a summary of \(count) figures, without the print")
    }
    if !refused.isEmpty {
      return Wording(
        vi: "\(name.vi) chưa tạo được: \(stopped.vi)", en: "\(name.en) cannot be made yet: \(stopped.en)")
    }
    let lacks = lacking
    return lacks.vi.isEmpty
      ? Wording(vi: "\(name.vi) có đủ các phần, phụ lục", en: "\(name.en) has every chapter and annex")
      : Wording(vi: "\(name.vi) không có \(lacks.vi)", en: "\(name.en) lacks \(lacks.en)")
  }

  private var undecided: Wording? {
    guard !refused.isEmpty else { return nil }
    return Wording(
      vi: "“\(title)” là nội bộ; trước khi công khai bản in cần xem lại: \(stopped.vi)",
      en: "“\(title)” is internal; before its print is published, look at these: \(stopped.en)")
  }

  /// The places that keep the print from being public, and the way out.
  private var stopped: Wording {
    let places = Self.list(refused)
    return Wording(
      vi: "\(refused.count) chỗ có số liệu nội bộ (\(places.vi)); bỏ, hoặc đặt trong khung > [!NỘI BỘ]",
      en: "\(refused.count) internal figures (\(places.en)); remove them or put them into a block > [!INTERNAL]")
  }

  private var lacking: Wording {
    let parts = [
      Self.part(chapters, Wording(vi: "phần", en: "chapters")),
      Self.part(annexes, Wording(vi: "phụ lục", en: "annexes")),
      notes.isEmpty
        ? nil
        : Wording(
          vi: "\(notes.count) khung nội bộ (\(Self.list(notes).vi))",
          en: "\(notes.count) internal blocks (\(Self.list(notes).en))"),
    ].compactMap(\.self)
    return Wording(
      vi: parts.map(\.vi).joined(separator: "; "), en: parts.map(\.en).joined(separator: "; "))
  }

  private static func part(_ titles: [String], _ what: Wording) -> Wording? {
    guard !titles.isEmpty else { return nil }
    let names = titles.map { "“\($0)”" }.joined(separator: ", ")
    return Wording(vi: "\(titles.count) \(what.vi) (\(names))", en: "\(titles.count) \(what.en) (\(names))")
  }

  /// How many places are named; the others are counted.
  private static let namedAtMost = 8

  /// The places, those of one file behind its name once: `content/a.md dòng 3, 9`.
  private static func list(_ places: [Location]) -> Wording {
    var files: [(name: String, lines: [Int])] = []
    for place in places.prefix(namedAtMost) {
      let line = place.place?.line ?? 1
      if files.last?.name == place.file {
        // A line is named once, however many of its places are meant.
        if files.last?.lines.last != line { files[files.count - 1].lines.append(line) }
      } else {
        files.append((place.file, [line]))
      }
    }
    func text(_ line: String, _ more: String) -> String {
      files.map { "\($0.name) \(line) " + $0.lines.map(String.init).joined(separator: ", ") }.joined(separator: "; ")
        + (places.count > namedAtMost ? more : "")
    }
    let rest = places.count - namedAtMost
    return Wording(vi: text("dòng", " và \(rest) chỗ nữa"), en: text("line", " and \(rest) more"))
  }
}
