import Mustache
import Testing

@testable import Templates

/// What a template makes of a view is what swift-mustache, an implementation by others, makes of the same values.
@Suite("Agreement with Mustache")
struct SpecificationTests {
  @Test(
    "a template shows what Mustache shows",
    arguments: [
      "{{title}} {{{body}}} {{&body}} {{strings.read_more}} {{strings.none}}",
      "{{#draft}}nháp{{/draft}}{{^draft}}xong{{/draft}}{{#title}}[{{title}}]{{/title}}",
      "{{#people}}{{name}}:{{#friends}}{{name}} {{title}},{{/friends}};{{/people}}{{^people}}không ai{{/people}}",
      "{{author.name}}{{#author}}{{name}} {{title}}{{/author}}{{^author}}vô danh{{/author}}",
      "<p>\n{{#title}}\n<b>{{title}}</b>\n{{/title}}\n</p>\n", "a\n{{! ghi chú }}\nb {{! giữa dòng }} c\n",
      "{{>part}}", "<ul>\n{{>part}}\n</ul>\n", "{{<frame}}{{$main}}{{title}}{{/main}}{{/frame}}",
      "{{<frame}}\n{{$main}}\n<p>{{>part}}</p>\n{{/main}}\n{{/frame}}\n", "{{<frame}}{{/frame}}",
      "{{<frame}}{{/frame}}\n", "Chào\n{{<frame}}{{/frame}}\nhết\n",
      "{{<middle}}{{$main}}ngoài{{/main}}{{/middle}}", "{{<middle}}{{/middle}}",
      "{{#people}}{{#draft}}!{{/draft}}{{>part}}{{/people}}", "{{title}}}", "{{ title }}{{# people }}.{{/ people }}",
      "{{#people}}\r\n- {{name}}\r\n{{/people}}\r\n",
    ])
  func agreement(template: String) throws {
    let others = [
      "part.mustache": "<i>{{title}}</i>{{#draft}}*{{/draft}}\n",
      "frame.mustache": "<main>\n{{$main}}mặc định {{title}}{{/main}}\n</main>\n",
      "middle.mustache": "{{<frame}}{{$main}}giữa{{/main}}{{/frame}}",
    ]
    for view in Self.views {
      #expect(try page(template, view, with: others) == mustache(template, view, with: others))
    }
  }

  private static let views = [
    SheetView(), SheetView(title: nil, body: "", isDraft: true),
    SheetView(
      title: "<\"&'>", author: PersonView(name: "Lan", title: nil),
      people: [
        PersonView(name: "A", title: "TS.", friends: [PersonView(name: "B"), PersonView(name: nil, title: "ThS.")]),
        PersonView(name: "C", title: ""),
      ]),
  ]

  private func mustache(_ template: String, _ view: SheetView, with others: [String: String]) throws -> String {
    var library = MustacheLibrary()
    for (file, text) in others { try library.register(text, named: String(file.dropLast(".mustache".count))) }
    try library.register(template, named: "page")
    // It writes a quote as `&quot;` and an apostrophe as `&#39;`, as we do.
    return try #require(library.render(Values(view), withTemplate: "page"))
  }

  /// A view as swift-mustache takes it.
  private struct Values<V: View>: MustacheParent {
    let view: V

    init(_ view: V) {
      self.view = view
    }

    func child(named name: String) -> Any? {
      guard let index = V.fields.declaration.index(of: name) else { return nil }
      let open = OpenView.of(view, V.fields)
      switch V.fields.declaration.readers[index] {
      case .text(let read): return Text(renderText: read(open))
      case .html(let read): return Text(renderText: String(decoding: read(open), as: UTF8.self))
      case .flag(let read): return read(open)
      case .texts(let read): return read(open).all
      case .view, .list: return nested(name)
      }
    }

    private func nested(_ name: String) -> Any? {
      switch (view, name) {
      case (let sheet as SheetView, "author"): sheet.author.map(Values<PersonView>.init) ?? Text(renderText: "")
      case (let sheet as SheetView, "people"): sheet.people.map(Values<PersonView>.init)
      case (let person as PersonView, "friends"): person.friends.map(Values<PersonView>.init)
      default: nil
      }
    }
  }

  /// A text, absent where it is empty; every name inside its section means what it means outside.
  private struct Text: MustacheParent, MustacheCustomRenderable {
    let renderText: String
    var isNull: Bool { renderText.isEmpty }

    func child(named name: String) -> Any? { nil }
  }
}
