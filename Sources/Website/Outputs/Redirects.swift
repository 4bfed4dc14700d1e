import Content
import Diagnostics
import Templates

/// The pages at former addresses, each leading on to the present one.
struct Redirects: OutputMaker {
  let pages: [Page]
  let routes: Routes
  let languages: SiteLanguages

  func outputPlans(linked: Set<String>) -> [OutputPlan] {
    pages.flatMap { page in
      page.aliases.enumerated().map { item, alias in
        OutputPlan(
          Output(path: Routes.path(alias), source: page.source.path) { [self] in render(page) }, file: page.source.path,
          location: { page.fieldLocation("aliases", item: item) })
      }
    }
  }

  private func render(_ page: Page) -> Rendered {
    let language = languages[page.language]
    let view = RedirectView(
      title: page.title, url: routes.url(page.address), canonical: routes.absolute(page.address),
      language: language.tag, strings: language.strings)
    var taken = Taken([.file(page.source.path)])
    taken.add(language.taken.template("redirect"))
    return Rendered(bytes: language.templates.render("redirect", view), taken: taken)
  }
}
