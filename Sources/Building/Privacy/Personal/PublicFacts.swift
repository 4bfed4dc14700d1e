import Content
import Vietnamese

/// What of persons a site itself declares public: who holds an office, with name and post, and where the office is reached.
struct PublicFacts: Sendable {
  private let names: Set<String>
  /// Digits of the telephone numbers of the office.
  private let phones: Set<String>

  package init(_ site: Site) {
    let posts = site.pages.filter { $0.audience == .public }.flatMap { page -> [Post] in
      switch page.details {
      case .committee(let committee): committee.posts
      case .branch(let branch): branch.posts
      case .organisation(let organisation): organisation.posts
      default: []
      }
    }
    self.init(names: posts.map(\.name), phone: site.settings.contact?.phone)
  }

  /// The names of office-holders, with or without title, and the telephone numbers of the office as they are shown.
  init(names: [String], phone: String? = nil) {
    self.names = Set(names.map { PersonName($0).fullName.folded })
    phones = Set(NumberRun.all(in: ReadWord.words(of: phone ?? "")).map(\.nationalDigits))
  }

  /// Whether a name is that of an office-holder, whatever its case and marks.
  func holdOffice(_ name: String) -> Bool {
    names.contains(PersonName(name).fullName.folded)
  }

  /// Whether a number is one at which the office is reached.
  func arePhone(_ digits: String) -> Bool {
    phones.contains(digits)
  }
}
