extension MustacheCase {
  /// `specs/inverted`: what stands in an inverted section is shown where the section would not be.
  static let inverted = [
    MustacheCase(says: "what is false shows it", template: "\"{{^draft}}Có.{{/draft}}\"", shows: "\"Có.\""),
    MustacheCase(
      says: "what is true does not", template: "\"{{^draft}}Có.{{/draft}}\"", view: SheetView(isDraft: true),
      shows: "\"\""),
    MustacheCase(says: "what is not there shows it", template: "\"{{^author}}Có.{{/author}}\"", shows: "\"Có.\""),
    MustacheCase(
      says: "what is there does not", template: "\"{{^author}}Chào {{title}}.{{/author}}\"",
      view: SheetView(author: PersonView(name: "Lan")), shows: "\"\""),
    MustacheCase(
      says: "a list does not", template: "\"{{^people}}{{title}}{{/people}}\"",
      view: SheetView(people: [PersonView(name: "1"), PersonView(name: "2")]), shows: "\"\""),
    MustacheCase(
      says: "an empty list shows it", template: "\"{{^people}}{{title}}{{/people}}\"",
      view: SheetView(title: "Không ai"),
      shows: "\"Không ai\""),
    MustacheCase(
      says: "a text that is empty shows it", template: "\"{{^title}}Có.{{/title}}\"", view: SheetView(title: ""),
      shows: "\"Có.\""),
    MustacheCase(
      says: "two of one name", template: "{{^draft}}\n* một\n{{/draft}}\n* hai\n{{^draft}}\n* ba\n{{/draft}}\n",
      shows: "* một\n* hai\n* ba\n"),
    MustacheCase(
      says: "one in one of its name, shown", template: "| A {{^draft}}B {{^draft}}C{{/draft}} D{{/draft}} E |",
      shows: "| A B C D E |"),
    MustacheCase(
      says: "one in one of its name, not shown", template: "| A {{^draft}}B {{^draft}}C{{/draft}} D{{/draft}} E |",
      view: SheetView(isDraft: true), shows: "| A  E |"),
    MustacheCase(
      says: "a dotted name that is there does not show it", template: "[{{^author.name}}Không{{/author.name}}]",
      view: SheetView(author: PersonView(name: "Lan")), shows: "[]"),
    MustacheCase(
      says: "a dotted name whose last part is not there shows it",
      template: "[{{^author.title}}Không{{/author.title}}]",
      view: SheetView(author: PersonView(name: "Lan")), shows: "[Không]"),
    MustacheCase(
      says: "a dotted name whose first part is not there shows it",
      template: "[{{^author.name}}Không{{/author.name}}]", shows: "[Không]"),
    MustacheCase(
      says: "white space around and inside stays", template: " | {{^draft}}\t|\t{{/draft}} | \n",
      shows: " | \t|\t | \n"),
    MustacheCase(
      says: "tags alone on their lines take the lines", template: "| Đây\n{{^draft}}\n|\n{{/draft}}\n| dòng\n",
      shows: "| Đây\n|\n| dòng\n"),
    MustacheCase(
      says: "so do tags that are indented", template: "| Đây\n  {{^draft}}\n|\n  {{/draft}}\n| dòng\n",
      shows: "| Đây\n|\n| dòng\n"),
    MustacheCase(
      says: "a carriage return belongs to the line's end", template: "|\r\n{{^draft}}\r\n{{/draft}}\r\n|",
      shows: "|\r\n|"),
    MustacheCase(
      says: "a tag alone on the first line takes it", template: "  {{^draft}}\n^{{/draft}}\n/", shows: "^\n/"),
    MustacheCase(
      says: "a tag alone on the last line takes it", template: "^{{^draft}}\n/\n  {{/draft}}", shows: "^\n/\n"),
    MustacheCase(
      says: "spaces inside the tags do not count", template: "|{{^ draft }}={{/ draft }}|", shows: "|=|"),
  ]
}
