import TestSupport
import Testing

@testable import Content
@testable import Website

@Suite("The holders of posts")
struct OfficeHoldersTests {
  private func order(_ holders: [(post: String, name: String)], ranks: [String: Int] = [:]) -> [String] {
    let posts = holders.map { Post(post: $0.post, name: $0.name, academicTitle: nil) }
    return OfficeHolders.inOrder(posts, ranks: ranks).map { "\($0.post) \($0.name)" }
  }

  @Test(
    "stand by post, those of one post by given, then family, then middle name, in the order of the Vietnamese alphabet")
  func byName() {
    let holders = [
      ("Ủy viên", "Người Thử Đức"), ("Ủy viên", "Người Thử Dũng"), ("Bí thư", "Người Thử Yên"),
      ("Ủy viên", "Ai Thử Dũng"),
      ("Ủy viên", "Người Mẫu Dũng"), ("Ủy viên", "Người Thử Ân"), ("Ủy viên", "Người Thử An"),
    ]
    #expect(
      order(holders, ranks: ["Bí thư": 0, "Ủy viên": 1]) == [
        "Bí thư Người Thử Yên", "Ủy viên Người Thử An", "Ủy viên Người Thử Ân", "Ủy viên Ai Thử Dũng",
        "Ủy viên Người Mẫu Dũng", "Ủy viên Người Thử Dũng", "Ủy viên Người Thử Đức",
      ])
  }

  @Test("whose posts the settings do not name stand behind the others, by the first place of each post")
  func unranked() {
    let holders = [
      ("Thư ký", "Người Thử Bình"), ("Ủy viên", "Người Thử An"), ("Thư ký", "Người Thử An"),
      ("Bí thư", "Người Thử Yên"),
    ]
    #expect(
      order(holders, ranks: ["Bí thư": 0]) == [
        "Bí thư Người Thử Yên", "Thư ký Người Thử An", "Thư ký Người Thử Bình", "Ủy viên Người Thử An",
      ])
  }
}
