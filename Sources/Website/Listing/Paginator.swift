/// How a long list is cut into pages, and the row of numbers under each.
struct Paginator: Sendable {
  /// Address of the list, which is that of its first page.
  let list: String
  /// Entries on one page, at least 1.
  let size: Int
  let entryCount: Int

  /// At least 1: a list without entries has a page that says so.
  var pageCount: Int { max(1, (entryCount + size - 1) / size) }

  /// Which entries stand on page `number`, counted from 1.
  func range(page number: Int) -> Range<Int> {
    min((number - 1) * size, entryCount)..<min(number * size, entryCount)
  }

  /// What page `number` shows under its list; nil where one page holds everything.
  func view(page number: Int, routes: Routes) -> PaginationView? {
    let count = pageCount
    guard count > 1 else { return nil }
    func url(_ page: Int) -> String { routes.url(Routes.address(list, page: page)) }
    var numbers: [PageNumberView] = []
    var last = 0
    for page in shown(around: number) {
      if page > last + 1 { numbers.append(PageNumberView(number: "…", url: "", isCurrent: false, isGap: true)) }
      numbers.append(PageNumberView(number: String(page), url: url(page), isCurrent: page == number, isGap: false))
      last = page
    }
    return PaginationView(
      page: String(number), pages: String(count), previousURL: number > 1 ? url(number - 1) : nil,
      nextURL: number < count ? url(number + 1) : nil, numbers: numbers)
  }

  /// The first number, the last, and two on either side of the page shown. A gap never hides one number alone.
  private func shown(around number: Int) -> [Int] {
    let count = pageCount
    let first = number - 2 <= 3 ? 1 : number - 2
    let last = number + 2 >= count - 2 ? count : number + 2
    return (first > 1 ? [1] : []) + Array(first...last) + (last < count ? [count] : [])
  }
}
