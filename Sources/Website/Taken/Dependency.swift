/// Something that an output is made of and that may change beside it.
package enum Dependency: Sendable, Hashable {
  /// A file, by its path relative to the root or to what is shipped: a page, a picture, a table of figures, a template, `site.yaml`;
  /// also one that is missing where it would count. Of a page it is all that it says, and its address.
  case file(String)
  /// What leads somewhere from an address of the site that a text names.
  case address(String)
  /// Which pages stand in the list of a section or tag at an address and in which order, and what it is called; which texts a report
  /// at an address consists of.
  case list(String)
  /// Which pages stand before and after the page at an address, and which are its translations.
  case beside(String)
  /// Whether the section at an address has a feed, what that is called, and which pages it tells of.
  case feed(String)
  /// A visible word by its name, in the language of a tag.
  case word(String, language: String)
  /// A file of `templates/assets/` by the name that templates have for it: `site_css`.
  case asset(String)
  case part(SharedPart)
}

/// Something that is made of many pages and that many pages show.
package enum SharedPart: Sendable, Hashable {
  /// The main menu.
  case menu
  /// Every post and who holds it.
  case officeHolders
  /// The sections of the home page.
  case homeSections
  /// The list of all tags.
  case tags
  /// Which years have figures and what is said of each, what the committee's page states, and what branches are called.
  case years
  /// Which pages there are at all.
  case pages
  /// The files of `templates/print/`.
  case printTemplates
}
