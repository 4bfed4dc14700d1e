import Content
import Diagnostics
import Text
import Vietnamese

/// Everything that a link may lead to: files by their path, and addresses of the published site.
struct LinkTargets: Sendable {
  enum Target: Sendable, Hashable {
    /// An address of the published site.
    case address(String)
    case omitted(Omission)
  }

  enum Outcome: Sendable {
    case target(Target)
    case outsideContent
    /// Nothing is there; `nearest` is the path of a file that may be meant, relative to the root.
    case nothing(path: String, nearest: String?)
  }

  private let bySource: [String: Target]
  private let byAddress: [String: Target]
  /// What is looked through for a file that may be meant; only a link that leads nowhere asks for it.
  private let names: OnDemand<FileNames>

  /// `addresses` are those of everything published, made or copied.
  init(_ site: Site, addresses: [String]) {
    var bySource: [String: Target] = [:]
    for page in site.pages { bySource[page.source.path] = .address(page.address) }
    // A chapter is shown on the page of its report.
    let chapters = ReportChapters(site)
    for chapter in site.chapters {
      let address = chapters.report(of: chapter).map { report, branch in
        report.address + (branch.map { Slug.make($0) + "/" } ?? "")
      }
      bySource[chapter.source.path] = .address(address ?? chapter.address)
    }
    for attachment in site.attachments { bySource[attachment.path] = .address(attachment.address) }
    for omission in site.omissions { bySource[omission.path] = Self.target(omission) }
    let omitted = site.omissions.filter { !$0.address.isEmpty }.map { ($0.address, Self.target($0)) }
    byAddress = Dictionary(
      addresses.map { ($0, Target.address($0)) } + omitted, uniquingKeysWith: { published, _ in published })
    self.bySource = bySource
    names = OnDemand { [bySource] in FileNames(bySource.keys) }
  }

  /// What a path leads to that is written in the file `source`: from that file's folder, or from the site's root where it
  /// begins with `/`.
  func find(_ path: String, from source: String) -> Outcome {
    if path.hasPrefix("/"), let target = atAddress(path) { return .target(target) }
    guard let joined = joined(path, from: source) else { return .outsideContent }
    if let target = bySource[joined] { return .target(target) }
    let index = joined.hasSuffix("/") ? joined + "index.md" : joined + "/index.md"
    if let target = bySource[index] { return .target(target) }
    if let target = Self.address(ofFolder: joined).flatMap(atAddress) { return .target(target) }
    return .nothing(path: joined, nearest: names.value.nearest(to: joined))
  }

  /// The path relative to the root that a path written in the file `source` means; nil outside of `content/`.
  func joined(_ path: String, from source: String) -> String? {
    let joined =
      path.hasPrefix("/") ? SourcePath.joined("content", path) : SourcePath.joined(SourcePath.folder(of: source), path)
    return joined.flatMap { $0.hasPrefix("content/") || $0 == "content" ? $0 : nil }
  }

  /// Whether a file with a path relative to the root may be led to.
  func isFile(_ path: String) -> Bool { bySource[path] != nil }

  /// What a file leads to, and what an address does; nil where there is none.
  func target(ofFile path: String) -> Target? { bySource[path] }
  func target(at address: String) -> Target? { atAddress(address) }
  /// What a path leads to from the site's own address on the web, where nothing but what is published lies; nil where that is nothing.
  func published(at path: String) -> Target? { atAddress(path) }

  /// A page that could not be read has its own finding; the links to it are not at fault.
  private static func target(_ omission: Omission) -> Target {
    omission.reason == .faulty ? .address(omission.address) : .omitted(omission)
  }

  /// The address of a folder of `content/`: its parts as slugs, as those of pages are. Nil for what is written as a file.
  static func address(ofFolder path: String) -> String? {
    guard !SourcePath.name(of: path).utf8.contains(UInt8(ascii: ".")) else { return nil }
    return "/" + SourcePath.split(path).dropFirst().map { Slug.make(String($0)) + "/" }.joined()
  }

  private func atAddress(_ address: String) -> Target? {
    byAddress[address] ?? byAddress[address + "/"]
  }
}
