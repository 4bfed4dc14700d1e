extension MustacheCase {
  /// `specs/~inheritance`: a template takes another and puts blocks of its own in the place of the other's.
  static let inheritance = [
    MustacheCase(
      says: "a block that nothing replaces shows what stands in it", template: "{{$a}}Sẵn{{/a}}\n", shows: "Sẵn\n"),
    MustacheCase(
      says: "what stands in it is a template", template: "{{$a}}Sẵn {{title}} {{{body}}}{{/a}}",
      view: SheetView(title: "&", body: "&"), shows: "Sẵn &amp; &"),
    MustacheCase(
      says: "sections in it are shown and not shown",
      template: "{{$a}}{{#draft}}nháp{{/draft}}{{^draft}}xong{{/draft}}{{/a}}", shows: "xong"),
    MustacheCase(
      says: "what replaces a block is no text to be read again", template: "{{<frame}}{{/frame}}",
      others: ["frame": "{{$a}}{{title}}{{/a}}"], view: SheetView(title: "{{#x}}"), shows: "{{#x}}"),
    MustacheCase(
      says: "an inherited template shows its own blocks", template: "{{<frame}}{{/frame}}",
      others: ["frame": "{{$a}}Sẵn{{/a}}"], shows: "Sẵn"),
    MustacheCase(
      says: "a block replaces that of its name", template: "{{<frame}}{{$a}}Mới{{/a}}{{/frame}}",
      others: ["frame": "...{{$a}}Sẵn{{/a}}...{{$b}}Khác{{/b}}"], shows: "...Mới...Khác"),
    MustacheCase(
      says: "a value does not replace a block of its name", template: "{{<frame}}{{$title}}Khối{{/title}}{{/frame}}",
      others: ["frame": "{{$title}}Sẵn{{/title}}"], view: SheetView(title: "Giá trị"), shows: "Khối"),
    MustacheCase(
      says: "nor does it replace what stands in the block", template: "{{<frame}}{{/frame}}",
      others: ["frame": "{{$title}}Sẵn{{/title}}"], view: SheetView(title: "Giá trị"), shows: "Sẵn"),
    MustacheCase(
      says: "two templates that are taken do not touch each other",
      template: "{{<frame}}{{$a}}một{{/a}}{{/frame}}-{{<frame}}{{$a}}hai{{/a}}{{/frame}}-{{<frame}}{{/frame}}",
      others: ["frame": "|{{$a}}sẵn{{/a}}|"], shows: "|một|-|hai|-|sẵn|"),
    MustacheCase(
      says: "a block that is there twice is replaced twice", template: "{{<frame}}{{$a}}x{{/a}}{{/frame}}",
      others: ["frame": "{{$a}}{{/a}}{{$a}}y{{/a}}"], shows: "xx"),
    MustacheCase(
      says: "a partial may take a template, and a block may hold a partial",
      template: "{{>part}}",
      others: ["part": "{{<frame}}{{$a}}{{>leaf}}{{/a}}{{/frame}}", "frame": "[{{$a}}{{/a}}]", "leaf": "lá"],
      shows: "[lá]"),
    MustacheCase(
      says: "a partial that holds a block is not changed by who takes its user",
      template: "{{>part}}|{{<frame}}{{/frame}}", others: ["part": "{{$a}}phần{{/a}}", "frame": "{{$a}}khung{{/a}}"],
      shows: "phần|khung"),
    MustacheCase(
      says: "through two templates the nearest to the page replaces", template: "{{<middle}}{{$a}}c{{/a}}{{/middle}}",
      others: ["middle": "{{<frame}}{{$a}}p{{/a}}{{/frame}}", "frame": "{{$a}}g{{/a}}"], shows: "c"),
    MustacheCase(
      says: "where it replaces nothing, the one between does", template: "{{<middle}}{{/middle}}",
      others: ["middle": "{{<frame}}{{$a}}p{{/a}}{{/frame}}", "frame": "{{$a}}g{{/a}}"], shows: "p"),
    MustacheCase(
      says: "a block of the one between may hold a block", template: "{{<middle}}{{$b}}c{{/b}}{{/middle}}",
      others: ["middle": "{{<frame}}{{$a}}p{{$b}}q{{/b}}{{/a}}{{/frame}}", "frame": "[{{$a}}g{{/a}}]"], shows: "[pc]"),
    MustacheCase(
      says: "a block is shown where it comes to stand", template: "{{<frame}}{{$a}}{{name}},{{/a}}{{/frame}}",
      others: ["frame": "{{#people}}{{$a}}{{/a}}{{/people}}"],
      view: SheetView(people: [PersonView(name: "A"), PersonView(name: "B")]), shows: "A,B,"),
    MustacheCase(
      says: "tags alone on their lines take the lines",
      template: "{{<frame}}\n{{$a}}\nmột\nhai\n{{/a}}\n{{/frame}}\n",
      others: ["frame": "Chào,\n{{$a}}\nsẵn\n{{/a}}\nhết\n"],
      shows: "Chào,\nmột\nhai\nhết\n"),
    MustacheCase(
      says: "spaces inside the tags do not count", template: "{{< frame }}{{$ a }}x{{/ a }}{{/ frame }}",
      others: ["frame": "[{{$ a }}{{/ a }}]"], shows: "[x]"),
  ]
}
