import Testing

@testable import Publishing

@Suite("XXH64")
struct XXH64Tests {
  @Test(
    "Texts have the hashes that xxhsum -H1 gives them",
    arguments: [
      ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
    ] as [(String, UInt64)])
  func known(_ text: String, _ hash: UInt64) {
    #expect(XXH64.hash(Array(text.utf8)) == hash)
  }

  @Test("Every length up to 100 bytes goes into the hash of hashes that xxhsum -H1 gives")
  func lengths() {
    let all = (0...100).flatMap { length in
      let hash = XXH64.hash((0..<length).map { UInt8($0) })
      return stride(from: 56, through: 0, by: -8).map { UInt8(hash >> UInt64($0) & 255) }
    }
    #expect(XXH64.hash(all) == 0xD212_A92B_7285_A46F)
  }
}
