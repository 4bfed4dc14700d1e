extension MustacheCase {
  /// `specs/partials`: another template stands where it is named.
  static let partials = [
    MustacheCase(
      says: "a partial stands where it is named", template: "\"{{>part}}\"", others: ["part": "từ phần"],
      shows: "\"từ phần\""),
    MustacheCase(
      says: "it sees what is seen there", template: "{{#author}}{{>part}}{{/author}}", others: ["part": "*{{name}}*"],
      view: SheetView(author: PersonView(name: "Lan")), shows: "*Lan*"),
    MustacheCase(
      says: "a partial may hold another", template: "{{>outer}}",
      others: ["outer": "*{{title}} {{>inner}}*", "inner": "{{title}}!"], view: SheetView(title: "x"), shows: "*x x!*"),
    MustacheCase(
      says: "white space around it stays", template: "| {{>part}} |", others: ["part": "\t|\t"], shows: "| \t|\t |"),
    MustacheCase(
      says: "behind a text it is not indented", template: "a  {{>part}}\n", others: ["part": ">\n>"], shows: "a  >\n>\n"
    ),
    MustacheCase(
      says: "a carriage return belongs to the line's end", template: "|\r\n{{>part}}\r\n|", others: ["part": ">"],
      shows: "|\r\n>|"),
    MustacheCase(
      says: "alone on its line it takes the line's end", template: "a\n{{>part}}\nb\n", others: ["part": ">\n>\n"],
      shows: "a\n>\n>\nb\n"),
    MustacheCase(
      says: "spaces inside the tag do not count", template: "|{{> part }}|", others: ["part": "[]"], shows: "|[]|"),
  ]
}
