import TestSupport
import Testing

@testable import Website

@Suite("Pages in another language than the site's")
struct LanguageTests {
  @Test("say so, and name the page of which they are translations, as that names them")
  func translations() throws {
    let site = try TestSite([
      "content/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\n",
      "content/en/about.md": "---\ntitle: About\nlanguage: en\ntranslation_of: ../gioi-thieu.md\n---\n",
    ])
    #expect(site.diagnostics == [])
    let english = try site.text("en/about/index.html")
    #expect(english.contains(#"<html lang="en">"#))
    #expect(english.contains(#"<p class="translations"><a hreflang="vi" href="/gioi-thieu/">Giới thiệu</a> </p>"#))
    #expect(
      try site.text("gioi-thieu/index.html").contains(
        #"<p class="translations"><a hreflang="en" href="/en/about/">About</a> </p>"#))
    #expect(!(try site.text("index.html")).contains("translations"))
  }

  @Test("take the visible words of their language")
  func words() throws {
    let site = try TestSite([
      "templates/strings/en.yaml": "kind_news: News\n",
      "content/en/a.md": "---\ntitle: A\nkind: news\ndate: 2026-09-01\nlanguage: en\n---\n",
    ])
    #expect(try site.text("en/a/index.html").contains("news (News)"))
  }
}
