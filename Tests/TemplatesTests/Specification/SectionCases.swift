extension MustacheCase {
  /// `specs/sections`: what stands in a section is shown once, for each of a list, or not at all.
  static let sections = [
    MustacheCase(
      says: "what is true shows the section", template: "\"{{#draft}}Có.{{/draft}}\"", view: SheetView(isDraft: true),
      shows: "\"Có.\""),
    MustacheCase(says: "what is false does not", template: "\"{{#draft}}Có.{{/draft}}\"", shows: "\"\""),
    MustacheCase(says: "what is not there does not", template: "\"{{#author}}Có.{{/author}}\"", shows: "\"\""),
    MustacheCase(
      says: "names inside are those of the value", template: "\"{{#author}}Chào {{name}}.{{/author}}\"",
      view: SheetView(author: PersonView(name: "Lan")), shows: "\"Chào Lan.\""),
    MustacheCase(
      says: "names that the value has not are those outside",
      template: "{{#author}}{{name}}{{#draft}}!{{/draft}}{{/author}}",
      view: SheetView(isDraft: true, author: PersonView(name: "Lan")), shows: "Lan!"),
    MustacheCase(
      says: "a text may be asked for and shown", template: "{{#title}}{{title}} có{{/title}}",
      view: SheetView(title: "Tên"), shows: "Tên có"),
    MustacheCase(
      says: "every value of a list shows the section", template: "\"{{#people}}{{name}}{{/people}}\"",
      view: SheetView(people: [PersonView(name: "1"), PersonView(name: "2"), PersonView(name: "3")]), shows: "\"123\""),
    MustacheCase(says: "an empty list does not", template: "\"{{#people}}Có.{{/people}}\"", shows: "\"\""),
    MustacheCase(
      says: "a list in a list", template: "{{#people}}{{name}}({{#friends}}{{name}}{{/friends}}){{/people}}",
      view: SheetView(people: [
        PersonView(name: "a", friends: [PersonView(name: "b"), PersonView(name: "c")]), PersonView(name: "d"),
      ]), shows: "a(bc)d()"),
    MustacheCase(
      says: "a list deep in lists, and back",
      template:
        "{{#people}}\n{{name}}\n{{#friends}}\n{{name}}\n{{#friends}}\n{{name}}\n{{/friends}}\n{{name}}\n{{/friends}}\n{{name}}\n{{/people}}\n",
      view: SheetView(people: [
        PersonView(name: "1", friends: [PersonView(name: "2", friends: [PersonView(name: "3")])])
      ]), shows: "1\n2\n3\n2\n1\n"),
    MustacheCase(
      says: "two sections of one name",
      template: "{{#draft}}\n* một\n{{/draft}}\n* hai\n{{#draft}}\n* ba\n{{/draft}}\n",
      view: SheetView(isDraft: true), shows: "* một\n* hai\n* ba\n"),
    MustacheCase(
      says: "a section in a section of its name, shown",
      template: "| A {{#draft}}B {{#draft}}C{{/draft}} D{{/draft}} E |",
      view: SheetView(isDraft: true), shows: "| A B C D E |"),
    MustacheCase(
      says: "a section in a section of its name, not shown",
      template: "| A {{#draft}}B {{#draft}}C{{/draft}} D{{/draft}} E |", shows: "| A  E |"),
    MustacheCase(
      says: "a section may have a dotted name", template: "[{{#author.name}}Có{{/author.name}}]",
      view: SheetView(author: PersonView(name: "Lan")), shows: "[Có]"),
    MustacheCase(
      says: "a dotted name whose last part is not there shows nothing",
      template: "[{{#author.title}}Có{{/author.title}}]",
      view: SheetView(author: PersonView(name: "Lan")), shows: "[]"),
    MustacheCase(
      says: "a dotted name whose first part is not there shows nothing",
      template: "[{{#author.title}}Có{{/author.title}}]", shows: "[]"),
    MustacheCase(
      says: "white space around and inside stays", template: " | {{#draft}}\t|\t{{/draft}} | \n",
      view: SheetView(isDraft: true), shows: " | \t|\t | \n"),
    MustacheCase(
      says: "tags alone on their lines take the lines", template: "| Đây\n{{#draft}}\n|\n{{/draft}}\n| dòng\n",
      view: SheetView(isDraft: true), shows: "| Đây\n|\n| dòng\n"),
    MustacheCase(
      says: "so do tags that are indented", template: "| Đây\n  {{#draft}}\n|\n  {{/draft}}\n| dòng\n",
      view: SheetView(isDraft: true), shows: "| Đây\n|\n| dòng\n"),
    MustacheCase(
      says: "a carriage return belongs to the line's end", template: "|\r\n{{#draft}}\r\n{{/draft}}\r\n|",
      view: SheetView(isDraft: true), shows: "|\r\n|"),
    MustacheCase(
      says: "a tag alone on the first line takes it", template: "  {{#draft}}\n#{{/draft}}\n/",
      view: SheetView(isDraft: true), shows: "#\n/"),
    MustacheCase(
      says: "a tag alone on the last line takes it", template: "#{{#draft}}\n/\n  {{/draft}}",
      view: SheetView(isDraft: true), shows: "#\n/\n"),
    MustacheCase(
      says: "spaces inside the tags do not count", template: "|{{# draft }}={{/ draft }}|",
      view: SheetView(isDraft: true),
      shows: "|=|"),
  ]
}
