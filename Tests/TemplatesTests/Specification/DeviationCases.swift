extension MustacheDeviation {
  /// White space that stands first on a line, before a tag, goes: it would get into what the tag gives, and change what stands
  /// inside `<pre>`. HTML shows no other difference.
  static let all = [
    MustacheDeviation(
      says: "a value that stands first on its line is not indented", template: "  {{title}}\n", specified: "  T\n",
      shows: "T\n"),
    MustacheDeviation(
      says: "nor is a section", template: " {{#title}}CÓ{{/title}}\n {{#title}}TỐT{{/title}}\n",
      specified: " CÓ\n TỐT\n",
      shows: "CÓ\nTỐT\n"),
    MustacheDeviation(
      says: "nor is the end of a section", template: "| {{#title}} {{! x }}\n {{/title}} |\n", specified: "|  \n  |\n",
      shows: "|  \n |\n"),
    MustacheDeviation(
      says: "nor is an inverted section", template: " {{^draft}}KHÔNG{{/draft}}\n", specified: " KHÔNG\n",
      shows: "KHÔNG\n"),
    MustacheDeviation(
      says: "nor are the lines of a partial", template: "\\\n {{>part}}\n/\n", others: ["part": "|\n{{title}}\n|\n"],
      specified: "\\\n |\n T\n |\n/\n", shows: "\\\n|\nT\n|\n/\n"),
    MustacheDeviation(
      says: "nor those of one on the first line", template: "  {{>part}}\n>", others: ["part": ">\n>"],
      specified: "  >\n  >>", shows: ">\n>>"),
    MustacheDeviation(
      says: "nor those of one on the last line", template: ">\n  {{>part}}", others: ["part": ">\n>"],
      specified: ">\n  >\n  >", shows: ">\n>\n>"),
    MustacheDeviation(
      says: "nor those of an inherited template", template: "Chào:\n  {{<frame}}{{/frame}}\n",
      others: ["frame": "một\nhai\n"],
      specified: "Chào:\n  một\n  hai\n", shows: "Chào:\nmột\nhai\n"),
  ]
}
