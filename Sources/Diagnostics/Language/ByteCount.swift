/// Sizes of files as people read them.
package enum ByteCount {
  /// `812 byte`, `64 KB`, `3,2 GB`: in the largest unit (of 1,024) in which there is at least one, rounded up to a tenth so
  /// that a file beyond a bound never seems to be at it.
  package static func wording(_ bytes: Int) -> Wording {
    guard let (unit, size) = units.first(where: { bytes >= $0.size }) else {
      return Wording(vi: "\(bytes) byte", en: "\(bytes) bytes")
    }
    let (whole, rest) = bytes.quotientAndRemainder(dividingBy: size)
    let tenths = (rest * 10 + size - 1) / size
    let (number, tenth) = tenths == 10 ? (whole + 1, 0) : (whole, tenths)
    guard tenth > 0 else { return Wording(verbatim: "\(number) \(unit)") }
    return Wording(vi: "\(number),\(tenth) \(unit)", en: "\(number).\(tenth) \(unit)")
  }

  private static let units: [(name: String, size: Int)] = [("GB", 1 << 30), ("MB", 1 << 20), ("KB", 1 << 10)]
}
