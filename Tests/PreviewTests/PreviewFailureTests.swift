import Diagnostics
import Testing

@testable import Preview

@Suite("A preview that cannot start")
struct PreviewFailureTests {
  @Test("It says which ports are taken and how to take another")
  func allTaken() {
    let failure = PreviewFailure(allTakenFrom: 8000, count: 20)
    #expect(
      failure.message
        == Wording(
          vi: "Các cổng 8000 đến 8019 đều đang được chương trình khác sử dụng",
          en: "Ports 8000 to 8019 are all in use by other programs"))
    #expect(
      failure.help
        == Wording(
          vi: "Chọn cổng khác bằng --port, hoặc --port 0 để lấy cổng nào còn trống",
          en: "Choose another one with --port, or --port 0 for any that is free"))
  }
}
