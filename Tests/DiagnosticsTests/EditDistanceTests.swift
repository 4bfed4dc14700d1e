import Randomness
import Testing

@testable import Diagnostics

@Suite("The distance between two words")
struct EditDistanceTests {
  @Test(
    "a letter put in, left out, changed or swapped with its neighbour counts one",
    arguments: [
      ("", "", 0), ("a", "", 1), ("chi", "chi", 0), ("chi", "chii", 1), ("chi", "ch", 1), ("chi", "cho", 1),
      ("chi", "hci", 1), ("chi bo", "hci ob", 2), ("ca", "abc", 3), ("kitten", "sitting", 3),
    ])
  func distance(left: String, right: String, expected: Int) {
    #expect(EditDistance.between(Array(left), Array(right), atMost: 10) == expected)
    #expect(EditDistance.between(Array(right), Array(left), atMost: 10) == expected)
  }

  @Test("a distance beyond the limit is none, and the limit changes no distance within it")
  func limits() {
    var sample = Seeded(seed: 1)
    for _ in 0..<2000 {
      let words = (0..<2).map { _ in
        (0..<Int.random(in: 0..<8, using: &sample)).map { _ in Int.random(in: 0..<3, using: &sample) }
      }
      let distance = EditDistance.between(words[0], words[1], atMost: 100)
      for limit in 0..<8 {
        let limited = EditDistance.between(words[0], words[1], atMost: limit)
        #expect(limited == distance.flatMap { $0 <= limit ? $0 : nil }, "\(words), \(limit)")
      }
    }
  }
}
