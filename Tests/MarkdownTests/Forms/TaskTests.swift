import Testing

@Suite("Tasks")
struct TaskTests {
  private static let open = "<label><input type=\"checkbox\" disabled=\"\" /> "
  private static let done = "<label><input type=\"checkbox\" disabled=\"\" checked=\"\" /> "

  @Test("an item that begins with a box is a task, its text the label of the box")
  func makes() {
    #expect(
      html("- [ ] một\n- [x] *hai*\n- [X] `ba` [x]\n")
        == "<ul>\n<li class=\"task\">\(Self.open)một</label></li>\n<li class=\"task\">\(Self.done)<em>hai</em></label></li>\n"
        + "<li class=\"task\">\(Self.done)<code>ba</code> [x]</label></li>\n</ul>\n")
  }

  @Test("a box later in the line does not tick the first one")
  func looksAtItsOwnBox() {
    #expect(html("- [ ] xem [x] dưới\n") == "<ul>\n<li class=\"task\">\(Self.open)xem [x] dưới</label></li>\n</ul>\n")
  }

  @Test("a task may be in a quotation, in an ordered list, and hold other tasks and paragraphs")
  func nests() {
    #expect(
      html("> 1. [ ] a\n>\n>    b\n>    - [x] c\n")
        == "<blockquote>\n<ol>\n<li class=\"task\">\n<p>\(Self.open)a</label></p>\n<p>b</p>\n<ul>\n"
        + "<li class=\"task\">\(Self.done)c</label></li>\n</ul>\n</li>\n</ol>\n</blockquote>\n")
  }

  @Test(
    "an item that does not begin with a box and a text is no task",
    arguments: ["- \\[ ] a", "- [ ]a", "- [ ]", "- [y] a", "- a [ ] b", "- # [ ] a", "- `[ ] a`"])
  func leavesOthers(_ item: String) {
    #expect(!html(item).contains("checkbox"))
  }
}
