/// The names that the files of a site have: on the office's disk, and where they are published.
struct PublishedNames {
  /// One file: its path relative to the root, and its path in the published site.
  struct File {
    let source: String
    let published: String
  }

  /// The pages, then the files beside them and those of `content/static/`.
  static func of(_ site: Site) -> [File] {
    let pages = (site.pages + site.chapters).map { page in
      File(source: page.source.path, published: page.address.dropFirst() + "index.html")
    }
    return pages + site.attachments.map { File(source: $0.path, published: String($0.address.dropFirst())) }
  }
}
