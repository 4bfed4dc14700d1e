import Diagnostics
import Testing

@Suite("The nearest name")
struct NearestNameTests {
  @Test("a slip of the hand finds the name that was meant")
  func slips() {
    let keys = ["title", "date", "tags", "summary", "publish_on"]
    #expect(NearestName.of("titel", among: keys) == "title")
  }
}
