import Testing

@testable import Pictures

@Suite("The data of a PNG")
struct PNGSoundnessTests {
  private func isSound(_ bytes: [UInt8]) -> Bool {
    (try? PNGSoundness.check(bytes)) != nil
  }

  private func png(
    _ width: Int, _ height: Int, depth: UInt8 = 8, colour: UInt8 = 2, interlace: UInt8 = 0, data: [UInt8]
  )
    -> [UInt8]
  {
    let header = PictureBytes.big(width, 4) + PictureBytes.big(height, 4) + [depth, colour, 0, 0, interlace]
    return PNGChunk.signature + PNGChunk.written("IHDR", header) + PNGChunk.written("IDAT", data)
      + PNGChunk.written("IEND", [])
  }

  @Test(
    "must fill every row, whatever the kind of colour",
    arguments: [(8, 2, 13 * 3), (8, 6, 13 * 4), (16, 2, 13 * 6), (1, 0, 2), (4, 3, 7), (8, 4, 26)])
  func rows(depth: UInt8, colour: UInt8, row: Int) {
    let size = 5 * (1 + row)
    for (count, isKept) in [(size, true), (size - 1, false), (0, false), (size + 10, true)] {
      let data = Inflation<KeptBytes>.stored(Array(repeating: 0, count: count))
      #expect(isSound(png(13, 5, depth: depth, colour: colour, data: data)) == isKept, "\(count)")
    }
  }

  @Test("may be interlaced")
  func interlaced() {
    // Passes of 5 by 5 pixels of one byte: 1x1, 1x1, 2x1, 1x2, 3x1, 2x3 and 5x2, each row with a byte before it.
    let size = 2 + 2 + 3 + 4 + 4 + 9 + 12
    for (count, isKept) in [(size, true), (size - 1, false)] {
      let data = Inflation<KeptBytes>.stored(Array(repeating: 0, count: count))
      #expect(isSound(png(5, 5, colour: 0, interlace: 1, data: data)) == isKept)
    }
  }

  @Test("may not be changed by a single bit, nor be cut off anywhere")
  func damaged() {
    let whole = png(4, 4, data: Inflation<KeptBytes>.stored(Array(repeating: 7, count: 4 * 13)))
    #expect(isSound(whole))
    for index in whole.indices.dropFirst(8) {
      var bytes = whole
      bytes[index] ^= 1
      #expect(!isSound(bytes), "\(index)")
      #expect(!isSound(Array(whole[..<index])), "\(index)")
    }
  }
}
