import Testing

@testable import Publishing

@Suite("The marker of a published folder")
struct MarkerTests {
  private func path(_ text: String) throws -> RelativePath { try #require(RelativePath(text)) }

  @Test("It names each file with its hash, sorted by bytes, as xxhsum -H1 does")
  func text() throws {
    let hashes: [RelativePath: UInt64] = [
      try path("đ.html"): 0xFF, try path("a b.html"): 0x44BC_2CF5_AD77_0999, try path("Z.html"): 0,
    ]
    #expect(
      String(decoding: Marker(hashes: hashes).bytes, as: UTF8.self) == """
        # Do Kỷ Yếu tạo, đừng sửa tay. Made by Kỷ Yếu, do not edit.
        0000000000000000  Z.html
        44bc2cf5ad770999  a b.html
        00000000000000ff  đ.html

        """)
  }

  @Test("What was written is read back, also line breaks and backslashes in names, and no file at all")
  func roundTrip() throws {
    let names = ["a", "a\nb", "c\\nd", "\\", "\n", "x  y", "#", "a\r"]
    for count in 0...names.count {
      let hashes = try names.prefix(count).map { (try path($0), XXH64.hash(Array($0.utf8))) }
      let marker = Marker(hashes: Dictionary(uniqueKeysWithValues: hashes))
      #expect(Marker(parsing: marker.bytes) == marker)
    }
  }

  @Test("One that an earlier release began in its own words is read")
  func former() throws {
    let line = "44bc2cf5ad770999  a b.html"
    let former = "# Do Kỷ Yếu xuất bản, đừng sửa tay. Published by Kỷ Yếu, do not edit."
    let marker = try #require(Marker(parsing: Array("\(former)\n\(line)\n".utf8)))
    #expect(marker == Marker(hashes: [try path("a b.html"): 0x44BC_2CF5_AD77_0999]))
    #expect(String(decoding: marker.bytes, as: UTF8.self) == "\(Marker.heading)\n\(line)\n")
  }

  @Test(
    "Anything else is no marker",
    arguments: [
      "", "\n", "0000000000000000  a\n", Marker.heading, "\(Marker.heading)\n0000000000000000  a",
      "\(Marker.heading)\n000000000000000  a\n", "\(Marker.heading)\n0000000000000000 a\n",
      "\(Marker.heading)\n+000000000000000  a\n", "\(Marker.heading)\n0000000000000000  ../a\n",
      "\(Marker.heading)\n0000000000000000  \n", "\(Marker.heading)\n\n",
    ])
  func notAMarker(_ text: String) {
    #expect(Marker(parsing: Array(text.utf8)) == nil)
  }
}
