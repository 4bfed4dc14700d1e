import Testing

@testable import Pictures

@Suite("Damaged and hostile pictures")
struct HostilePictureTests {
  private static let drawing = """
    <?xml version="1.0"?><!-- a --><svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><metadata>m</metadata>\
    <style>a{fill:url(#b)/* c */}</style><g data-x="1" style="fill:red"><use href="#b"/>&lt;<![CDATA[<]]></g></svg>
    """

  private static let pictures: [[UInt8]] = [
    JPEGBytes.full(orientation: 6), PNGBytes.full(orientation: 6), GIFBytes.full, WebPBytes.full(orientation: 6),
    WebPBytes.animated, Array(drawing.utf8),
  ]

  /// What holds for any bytes: reading ends, and a cleaned picture is clean, of the same format and size.
  private func check(_ bytes: [UInt8]) {
    guard case .success(let cleaned) = MetadataRemoval.strip(bytes) else { return }
    #expect(MetadataRemoval.strip(cleaned) == .success(cleaned))
    #expect(PictureFormat(cleaned) == PictureFormat(bytes))
    #expect(PictureSize(cleaned) == PictureSize(bytes))
  }

  @Test("a whole picture is cleaned, and cut off anywhere before its end it is refused")
  func truncated() {
    for picture in Self.pictures {
      #expect((try? MetadataRemoval.strip(picture).get()) != nil)
      for end in picture.indices { check(Array(picture[..<end])) }
    }
    for picture in [
      JPEGBytes.start + JPEGBytes.drawing + JPEGBytes.end, PNGBytes.plain, GIFBytes.plain, WebPBytes.animated,
    ] {
      for end in picture.indices {
        #expect((try? MetadataRemoval.strip(Array(picture[..<end])).get()) == nil)
      }
    }
  }

  @Test("any change of up to eight bytes is survived, and what is cleaned then is clean")
  func changed() {
    var numbers = Numbers(seed: 1)
    for picture in Self.pictures {
      for _ in 0..<1500 {
        var bytes = picture
        for _ in 0..<Int.random(in: 1...8, using: &numbers) {
          let index = Int.random(in: bytes.indices, using: &numbers)
          switch Int.random(in: 0..<4, using: &numbers) {
          case 0: bytes[index] = [0, 0xFF, 0x7F, 0x80, 0x21, 0x2C][Int.random(in: 0..<6, using: &numbers)]
          case 1: bytes.remove(at: index)
          case 2: bytes.insert(UInt8.random(in: 0...255, using: &numbers), at: index)
          default: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
          }
        }
        check(bytes)
      }
    }
  }

  @Test("noise behind each signature is survived")
  func noise() {
    var numbers = Numbers(seed: 2)
    for picture in Self.pictures {
      for _ in 0..<300 {
        let count = Int.random(in: 0..<200, using: &numbers)
        check(Array(picture.prefix(16)) + (0..<count).map { _ in UInt8.random(in: 0...255, using: &numbers) })
      }
    }
  }

  /// The same numbers in every run (a linear congruential generator, the upper half of its state).
  private struct Numbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
      state = seed
    }

    mutating func next() -> UInt64 {
      let halves = (0..<2).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 32
      }
      return halves[0] << 32 | halves[1]
    }
  }
}
