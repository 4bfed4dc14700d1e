import Content
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Building

@Suite("Every text field of an internal page is searched for")
struct KindTextTests {
  private static let minutes = """
    ---
    title: Họp chi ủy tháng chín
    date: 2026-09-05
    place: Phòng họp số hai tầng ba nhà thí nghiệm
    chair: Người Chủ Trì Thứ Nhất
    secretary: Người Ghi Chép Thứ Nhì
    present: 12
    absent: [Người Vắng Thứ Tư đi điều trị dài ngày]
    conclusions:
      - Giao tổ máy thử bàn giao phòng số năm cho nhóm mới
      - Dừng việc mua sắm đợt ba vì thiếu kinh phí
    ---

    Không ghi thêm.

    """

  private static let plan = """
    ---
    title: Việc quý tư
    period: Từ tuần thứ hai đến hết tuần thứ chín
    tasks:
      - task: Kiểm kê kho hóa chất cũ ở tầng hầm
        who: Nhóm kỹ thuật viên trực ban phòng thử
        until: 2026-10-15
    ---

    """

  private static func site() throws -> LeakSite {
    try LeakSite([
      "tin.md": "---\ntitle: Tin\n---\n\nTin.\n", "bien-ban/hop.md": minutes, "ke-hoach/q4.md": plan,
    ])
  }

  @Test(
    "a text is found whatever key it stands under",
    arguments: [
      "Phòng họp số hai tầng ba nhà thí nghiệm", "Người Chủ Trì Thứ Nhất", "Người Ghi Chép Thứ Nhì",
      "Người Vắng Thứ Tư đi điều trị dài ngày", "Giao tổ máy thử bàn giao phòng số năm cho nhóm mới",
      "Dừng việc mua sắm đợt ba vì thiếu kinh phí", "Từ tuần thứ hai đến hết tuần thứ chín",
      "Kiểm kê kho hóa chất cũ ở tầng hầm", "Nhóm kỹ thuật viên trực ban phòng thử",
    ])
  func found(text: String) throws {
    #expect(try Self.site().finds("<p>Tin: \(text).</p>"))
  }

  @Test("a number or a day of such a page is nobody's", arguments: ["12", "2026-10-15", "15/10/2026", "Tin."])
  func numbers(text: String) throws {
    #expect(try !Self.site().finds("<p>\(text)</p>"))
  }

  @Test(
    "it is the type of a key that decides, not its name",
    arguments: [("code", "text", true), ("layout", "text", true), ("scope", "choice", false)])
  func types(key: String, type: String, isFound: Bool) throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "kyyeu-kind-texts-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let text = "giao-to-may-thu-ban-giao-phong"
    let choices = type == "choice" ? "    choices: {\(text): {vi: Một, en: One}}\n" : ""
    let files = [
      "content/site.yaml": "name: Khoa\n", "content/index.md": "---\ntitle: Trang chủ\n---\n",
      "content/so/a.md": "---\ntitle: Sổ trực\n\(key): \(text)\n---\n",
      "kinds/so.yaml":
        "name: {vi: Sổ, en: Book}\nfolder: so\naudience: internal\nfields:\n  \(key):\n    type: \(type)\n    required: true\n\(choices)    doc: {vi: Ghi, en: Note}\n",
    ]
    for (path, text) in files {
      let file = root.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    #expect(try LeakSite(root: root.path).finds("<p>giao to may thu ban giao phong</p>") == isFound)
  }
}
