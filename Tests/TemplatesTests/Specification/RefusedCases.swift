extension RefusedMustache {
  /// What Mustache has and our templates have not: it could not be checked before the first page, or would leave a hole
  /// in it.
  static let all = [
    // specs/delimiters: every template reads alike.
    RefusedMustache(
      says: "other delimiters", template: "({{=<% %>=}}<%title%>)",
      findings: ["templates/page.mustache:1:2 templates/syntax: The tag “=<% %>=” is of no supported sort"]),
    // specs/~dynamic-names: which template is shown is known before any page is.
    RefusedMustache(
      says: "a partial named by a value", template: "{{>*title}}", others: ["part": "x"],
      findings: ["templates/page.mustache:1:1 templates/syntax: The tag “*title” is of no supported sort"]),
    RefusedMustache(
      says: "an inherited template named by a value", template: "{{<*title}}{{/*title}}", others: ["part": "x"],
      findings: [
        "templates/page.mustache:1:1 templates/syntax: The tag “*title” is of no supported sort",
        "templates/page.mustache:1:12 templates/syntax: The tag “*title” is of no supported sort",
      ]),
    // specs/~lambdas: a view declares values and no functions, so that such a name is an unknown one.
    RefusedMustache(
      says: "a function", template: "{{#lambda}}x{{/lambda}}",
      findings: ["templates/page.mustache:1:1 templates/unknown-name: There is no field “lambda” here"]),
    // specs/interpolation and specs/sections: the value itself, and names that nothing declares.
    RefusedMustache(
      says: "the value itself", template: "{{#people}}{{.}}{{/people}}",
      findings: ["templates/page.mustache:1:12 templates/syntax: The tag “.” is of no supported sort"]),
    RefusedMustache(
      says: "a name that is nowhere", template: "Tôi ({{cannot}}) thấy.",
      findings: ["templates/page.mustache:1:6 templates/unknown-name: There is no field “cannot” here"]),
    RefusedMustache(
      says: "a dotted name that is nowhere", template: "{{author.nobody}}",
      findings: ["templates/page.mustache:1:1 templates/unknown-name: There is no field “nobody” here"]),
    RefusedMustache(
      says: "an inverted section of a name that is nowhere", template: "{{^nobody}}x{{/nobody}}",
      findings: ["templates/page.mustache:1:1 templates/unknown-name: There is no field “nobody” here"]),
    // What is escaped is settled by the field, not by whoever writes the template.
    RefusedMustache(
      says: "a text that is not escaped", template: "{{{title}}}",
      findings: ["templates/page.mustache:1:1 templates/unescaped: “title” is text and no HTML"]),
    RefusedMustache(
      says: "HTML that is escaped", template: "{{body}}",
      findings: ["templates/page.mustache:1:1 templates/unescaped: “body” is HTML; like this its tags would show"]),
    RefusedMustache(
      says: "a list printed as a text", template: "{{people}}",
      findings: ["templates/page.mustache:1:1 templates/wrong-use: “people” is no text to be printed"]),
    // specs/partials: a name of no template would be a hole, and a circle would have no end that is known.
    RefusedMustache(
      says: "a partial that is not there", template: "\"{{>text}}\"",
      findings: ["templates/page.mustache:1:2 templates/unknown-partial: There is no template “text”"]),
    RefusedMustache(
      says: "a partial in itself", template: "{{>node}}", others: ["node": "{{#people}}{{name}}<{{>node}}>{{/people}}"],
      findings: ["templates/node.mustache:1:21 templates/cycle: Templates include each other: node → node"]),
    // specs/~inheritance
    RefusedMustache(
      says: "an inherited template that is not there", template: "{{<frame}}{{/frame}}",
      findings: ["templates/page.mustache:1:1 templates/unknown-partial: There is no template “frame”"]),
    RefusedMustache(
      says: "an inherited template in itself", template: "{{<frame}}{{/frame}}",
      others: ["frame": "{{$a}}{{<other}}{{/other}}{{/a}}", "other": "{{<frame}}{{/frame}}"],
      findings: ["templates/other.mustache:1:1 templates/cycle: Templates include each other: frame → other → frame"]),
    RefusedMustache(
      says: "a text beside the blocks", template: "{{<frame}}x{{$a}}y{{/a}}{{/frame}}",
      others: ["frame": "{{$a}}{{/a}}"],
      findings: [
        "templates/page.mustache:1:11 templates/syntax: "
          + "This stands inside “frame” and in none of its blocks, so it would never be shown",
        "templates/page.mustache:1:19 templates/syntax: “a” is closed here and was not opened last",
      ]),
    RefusedMustache(
      says: "a block that replaces none", template: "{{<frame}}{{$b}}y{{/b}}{{/frame}}",
      others: ["frame": "{{$a}}{{/a}}"],
      findings: ["templates/page.mustache:1:11 templates/unknown-block: The template “frame” has no block “b”"]),
    // Sections that do not fit together are an error of the template in every Mustache.
    RefusedMustache(
      says: "a section that is never closed", template: "{{#draft}}x",
      findings: ["templates/page.mustache:1:1 templates/syntax: The section “draft” is never closed"]),
    RefusedMustache(
      says: "a section that was never opened", template: "x{{/draft}}",
      findings: ["templates/page.mustache:1:2 templates/syntax: “draft” is closed here and was not opened last"]),
    RefusedMustache(
      says: "a tag that has no end", template: "x {{title",
      findings: ["templates/page.mustache:1:3 templates/syntax: The tag begins with “{{” and has no “}}”"]),
  ]
}
