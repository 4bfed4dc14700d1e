import Testing

@testable import Templates

@Suite("Rendering")
struct RenderingTests {
  @Test("text is escaped and HTML is not")
  func escaping() throws {
    let view = SheetView(title: "<b> & \"c\" 'd'", body: "<p>x</p>")
    #expect(
      try page("<h1>{{title}}</h1>{{{body}}}", view) == "<h1>&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;</h1><p>x</p>")
  }

  @Test("each escaped character stays escaped before a combining mark", arguments: ["&", "<", ">", "\"", "'"])
  func escapingBeforeMarks(character: String) throws {
    let rendered = try page("{{title}}", SheetView(title: character + "\u{0301}x"))
    #expect(!rendered.utf8.dropFirst().contains(UInt8(ascii: character == "&" ? "<" : "&")))
    #expect(!rendered.utf8.elementsEqual((character + "\u{0301}x").utf8))
    #expect(rendered.unicodeScalars.contains("\u{0301}"))
  }

  @Test("escaping also holds inside a partial and an inherited template")
  func escapingEverywhere() throws {
    let others = ["frame.mustache": "[{{title}}|{{$main}}{{/main}}]", "part.mustache": "({{title}})"]
    let template = "{{<frame}}{{$main}}{{title}}{{>part}}{{/main}}{{/frame}}"
    #expect(try page(template, SheetView(title: "\""), with: others) == "[&quot;|&quot;(&quot;)]")
    let marked = try page(template, SheetView(title: "\"\u{0301}"), with: others)
    #expect(!marked.utf8.contains(UInt8(ascii: "\"")))
  }

  @Test("a field without a value is absent, and no field further out takes its place")
  func absence() throws {
    let view = SheetView(title: "Ngoài", author: PersonView(name: "Lan", title: nil))
    #expect(try page("{{#author}}{{name}}:{{title}}.{{/author}}", view) == "Lan:.")
    #expect(try page("{{#author}}{{#title}}có{{/title}}{{^title}}không{{/title}}{{/author}}", view) == "không")
    #expect(try page("{{#title}}có{{/title}}", SheetView(title: "")) == "")
    #expect(try page("{{#people}}x{{/people}}{{^people}}không ai{{/people}}") == "không ai")
  }

  @Test("inside the section of a text every name means what it means outside")
  func textSection() throws {
    #expect(try page("{{#title}}<h1>{{title}}</h1>{{/title}}") == "<h1>Đại hội</h1>")
  }

  @Test("a list repeats its section, and the views inside see the fields outside")
  func lists() throws {
    let view = SheetView(title: "T", people: [PersonView(name: "A"), PersonView(name: "B")])
    #expect(try page("{{#people}}{{name}}{{#draft}}!{{/draft}};{{/people}}", view) == "A;B;")
  }

  @Test("named texts are looked up by name")
  func namedTexts() throws {
    #expect(try page("{{strings.read_more}}") == "Xem tiếp")
  }

  @Test("white space before a partial does not get into what the partial gives")
  func indentation() throws {
    let others = ["part.mustache": "<pre>{{title}}</pre>\n"]
    #expect(
      try page("<main>\n    {{>part}}\n</main>", SheetView(title: "a\nb"), with: others)
        == "<main>\n<pre>a\nb</pre>\n</main>")
  }

  @Test("a template of the nearer folder takes the place of the one further on")
  func nearerFolder() throws {
    try withTemplates(["page.mustache": "gần"]) { near in
      try withTemplates(["page.mustache": "xa", "other.mustache": "khác"]) { far in
        let (templates, _) = try TemplateSet.load(
          [near, far], roots: ["page": SheetView.fields.declaration], texts: [:])
        #expect(templates.render("page", SheetView()) == Array("gần".utf8))
        #expect(templates.contains("other"))
        #expect(!templates.contains("none"))
      }
    }
  }
}
