import Diagnostics
import Input

extension Page {
  /// Where the value of a key of the front matter stands, or one item of its list, counted from 0; the first line of the
  /// file where the key is not written. A key inside a group is named with a dot: `members.total`.
  package func fieldLocation(_ name: String, item: Int? = nil) -> Location {
    fields.location(of: name, item: item)
  }

  /// Where a text of a key's list stands; with an `item`, of the key in that item of the list `outer`, counted from 0.
  package func fieldLocation(_ name: String, named text: String, inItem item: Int?, of outer: String) -> Location {
    fields.location(of: name, named: text, inItem: item, of: outer)
  }
}
