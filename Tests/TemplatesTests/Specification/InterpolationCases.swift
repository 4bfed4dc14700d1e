extension MustacheCase {
  /// `specs/interpolation`: a name shows its value.
  static let interpolation = [
    MustacheCase(
      says: "a text without tags is shown as it is", template: "Chào {cả} lớp.\n", shows: "Chào {cả} lớp.\n"),
    MustacheCase(
      says: "a name shows its value", template: "Chào {{title}}!\n", view: SheetView(title: "Lan"), shows: "Chào Lan!\n"
    ),
    MustacheCase(
      says: "a value is no template", template: "{{title}}: {{{body}}}",
      view: SheetView(title: "{{body}}", body: "{{title}}"), shows: "{{body}}: {{title}}"),
    MustacheCase(
      says: "a value is escaped", template: "Thoát: {{title}}", view: SheetView(title: "& \" < >"),
      shows: "Thoát: &amp; &quot; &lt; &gt;"),
    MustacheCase(
      says: "three braces escape nothing", template: "Nguyên: {{{body}}}", view: SheetView(body: "& \" < >"),
      shows: "Nguyên: & \" < >"),
    MustacheCase(
      says: "an ampersand escapes nothing", template: "Nguyên: {{&body}}", view: SheetView(body: "& \" < >"),
      shows: "Nguyên: & \" < >"),
    MustacheCase(
      says: "a value that is not there is nothing", template: "[{{title}}][{{{body}}}][{{&body}}]",
      view: SheetView(title: nil, body: ""), shows: "[][][]"),
    MustacheCase(
      says: "a dotted name is a section in short", template: "{{author.name}} = {{#author}}{{name}}{{/author}}",
      view: SheetView(author: PersonView(name: "Lan")), shows: "Lan = Lan"),
    MustacheCase(
      says: "a dotted name whose first part is not there is nothing", template: "[{{author.name}}]", shows: "[]"),
    MustacheCase(
      says: "a dotted name whose last part is not there is nothing, though a name further in is the same",
      template: "{{#people}}[{{author.title}}]{{/people}}",
      view: SheetView(author: PersonView(name: "Lan"), people: [PersonView(name: "A", title: "TS.")]), shows: "[]"),
    MustacheCase(
      says: "the first part of a dotted name is looked for outwards",
      template: "{{#people}}[{{author.name}}]{{/people}}",
      view: SheetView(author: PersonView(name: "Lan"), people: [PersonView(name: "A")]), shows: "[Lan]"),
    MustacheCase(
      says: "white space around a tag stays", template: "| {{title}} | {{{body}}} | {{&body}} |",
      view: SheetView(title: "---", body: "==="), shows: "| --- | === | === |"),
    MustacheCase(
      says: "a value alone on its line keeps the line's end", template: "{{title}}\n{{{body}}}\n{{&body}}\n",
      view: SheetView(title: "---", body: "==="), shows: "---\n===\n===\n"),
    MustacheCase(
      says: "spaces inside a tag do not count", template: "|{{ title }}|{{{ body }}}|{{& body }}|",
      view: SheetView(title: "---", body: "==="), shows: "|---|===|===|"),
  ]
}
