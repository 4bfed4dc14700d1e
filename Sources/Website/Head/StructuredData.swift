import Content
import Text

/// What a page says of itself in the vocabulary of schema.org, as one JSON-LD script element.
struct StructuredData {
  private var nodes: [JSONText] = []

  /// Adds the body that publishes the site.
  mutating func add(organisation settings: SiteSettings, url: String) {
    nodes.append(
      .object([
        ("@type", .string("Organization")), ("@id", .string(url + "#organization")), ("name", .string(settings.name)),
        ("url", .string(url)), ("description", settings.description.map(JSONText.string)),
        ("email", settings.contact?.email.map(JSONText.string)),
        ("telephone", settings.contact?.phone.map(JSONText.string)),
        ("address", settings.contact?.address.map(JSONText.string)),
        (
          "parentOrganization",
          settings.parent.map { .object([("@type", .string("Organization")), ("name", .string($0))]) }
        ),
      ]))
  }

  /// The body that publishes the site, as the articles name it.
  static func publisher(_ name: String, url: String) -> JSONText {
    JSONText.object([
      ("@type", .string("Organization")), ("@id", .string(url + "#organization")), ("name", .string(name)),
      ("url", .string(url)),
    ]).written
  }

  /// Adds the article that a dated page is.
  mutating func add(
    article page: Page, url: String, description: String?, image: String?, publisher organisation: JSONText
  ) {
    nodes.append(
      .object([
        ("@type", .string(page.kind == .news ? "NewsArticle" : "Article")), ("headline", .string(page.title)),
        ("mainEntityOfPage", .string(url)), ("url", .string(url)), ("inLanguage", .string(page.language)),
        ("datePublished", page.date.map { .string($0.iso) }),
        ("dateModified", (page.updated ?? page.date).map { .string($0.iso) }),
        ("description", description.map(JSONText.string)), ("image", image.map(JSONText.string)),
        ("author", organisation), ("publisher", organisation),
      ]))
  }

  /// Adds the way from the home page to the page shown.
  mutating func add(breadcrumbs: [(title: String, url: String)]) {
    let steps = breadcrumbs.enumerated().map { index, step in
      JSONText.object([
        ("@type", .string("ListItem")), ("position", .number(index + 1)), ("name", .string(step.title)),
        ("item", .string(step.url)),
      ])
    }
    nodes.append(.object([("@type", .string("BreadcrumbList")), ("itemListElement", .list(steps))]))
  }

  /// The script element; empty where there is nothing to say.
  var html: [UInt8] {
    guard !nodes.isEmpty else { return [] }
    var bytes = Array(#"<script type="application/ld+json">"#.utf8)
    JSONText.object([("@context", .string("https://schema.org")), ("@graph", .list(nodes))]).write(to: &bytes)
    return bytes + Array("</script>".utf8)
  }
}
