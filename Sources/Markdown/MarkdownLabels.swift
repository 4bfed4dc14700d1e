/// The words that Markdown itself puts into a page, in one language.
package struct MarkdownLabels: Sendable {
  /// Titles of the kinds of notes.
  package var note = "Lưu ý"
  var tip = "Mẹo"
  var important = "Quan trọng"
  var attention = "Chú ý"
  package var warning = "Cảnh báo"
  package var office = "Nội bộ, không công khai"
  /// What a table without a caption is called; its number follows.
  package var table = "Bảng"
  /// What the list of footnotes is called.
  package var footnotes = "Chú thích"
  /// What the way back from a footnote is called; the number of the footnote follows.
  var backToText = "Về chỗ dẫn chú thích"
  /// What a ticked and an empty box of a task mean.
  package var done = "Đã xong"
  var toDo = "Chưa xong"

  /// The words in Vietnamese.
  package init() {}

  /// The words that `word` knows by these names, in Vietnamese where it knows none.
  package init(_ word: (_ name: String) -> String?) {
    note = word("note") ?? note
    tip = word("tip") ?? tip
    important = word("important") ?? important
    attention = word("attention") ?? attention
    warning = word("warning") ?? warning
    office = word("office_note") ?? office
    table = word("table") ?? table
    footnotes = word("footnotes") ?? footnotes
    backToText = word("back_to_text") ?? backToText
    done = word("task_done") ?? done
    toDo = word("task_to_do") ?? toDo
  }
}
