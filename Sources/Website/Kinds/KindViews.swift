import Content
import Text
import Vietnamese

/// What a page of a kind shows beyond its text, as templates see it.
struct KindViews: Sendable {
  let site: Site
  let routes: Routes
  let words: Words
  private let ranks: [String: Int]
  private let addressByFile: [String: String]

  init(site: Site, routes: Routes, words: Words) {
    (self.site, self.routes, self.words) = (site, routes, words)
    ranks = OfficeHolders.ranks(site.settings)
    addressByFile = Dictionary(
      site.attachments.map { ($0.path, $0.address) }, uniquingKeysWith: { first, _ in first })
  }

  func view(_ committee: Committee) -> CommitteeView {
    CommitteeView(
      term: committee.term, posts: views(committee.posts),
      membersTotal: VietnameseNumber.format(committee.membersTotal),
      branchesCount: VietnameseNumber.format(committee.branchesCount), parent: committee.parent)
  }

  func view(_ branch: Branch) -> BranchView {
    BranchView(
      code: branch.code, type: branch.type.rawValue, typeLabel: words.label(branch.type), posts: views(branch.posts))
  }

  func view(_ organisation: Organisation) -> OrganisationView {
    OrganisationView(
      type: organisation.type.rawValue, typeLabel: words.label(organisation.type), posts: views(organisation.posts),
      directedBy: organisation.directedBy)
  }

  func view(_ session: StudySession) -> SessionView {
    SessionView(
      subject: session.subject, level: session.level.rawValue, levelLabel: words.label(session.level),
      resolution: session.resolution.map(view), required: session.required.map(VietnameseNumber.format),
      present: session.present.map(VietnameseNumber.format), percent: session.percentPresent, place: session.place)
  }

  func view(_ partner: Partner) -> PartnerView {
    PartnerView(
      since: partner.since.map(String.init), departments: partner.departments.map(NameView.init),
      website: partner.website)
  }

  func view(_ movement: Movement) -> MovementView {
    MovementView(organisation: reference(movement.organisation), since: movement.since.map(String.init))
  }

  func view(_ activity: Activity) -> ActivityView {
    ActivityView(
      endDate: activity.endDate.map(DateView.init), movement: activity.movement.map(reference),
      organisation: activity.organisation.map(reference), place: activity.place,
      participants: activity.participants.map(VietnameseNumber.format))
  }

  func view(_ document: OfficialDocument) -> DocumentView {
    DocumentView(
      number: document.number, issuer: document.issuer, issuedOn: DateView(document.issuedOn), type: document.type,
      file: document.file.flatMap(file))
  }

  private func view(_ resolution: Resolution) -> ResolutionView {
    ResolutionView(
      number: resolution.number, issuer: resolution.issuer, date: resolution.date.map(DateView.init),
      citation: resolution.citation)
  }

  private func views(_ posts: [Post]) -> [PostView] {
    OfficeHolders.inOrder(posts, ranks: ranks).map {
      PostView(post: $0.post, name: $0.name, academicTitle: $0.academicTitle)
    }
  }

  /// A page by the path of its file, or a name that has no page.
  private func reference(_ text: String) -> ReferenceView {
    guard let page = site.page(source: text) else { return ReferenceView(title: text, url: nil) }
    return ReferenceView(title: page.title, url: routes.url(page.address))
  }

  private func file(_ path: String) -> FileView? {
    addressByFile[path].map { FileView(url: routes.url($0), name: SourcePath.name(of: path)) }
  }
}
