import Testing

@testable import Content
@testable import Website

@Suite("Pages of a long list")
struct PaginatorTests {
  @Test("hold every entry once, in order, none of them empty", arguments: [1, 2, 7, 20])
  func ranges(size: Int) {
    for count in 1...60 {
      let paginator = Paginator(list: "/a/", size: size, entryCount: count)
      let entries = (1...paginator.pageCount).map { paginator.range(page: $0) }
      #expect(entries.allSatisfy { !$0.isEmpty && $0.count <= size })
      #expect(entries.flatMap(Array.init) == Array(0..<count))
    }
  }

  @Test("are one where there is nothing to list, and need no row of numbers then")
  func empty() {
    let paginator = Paginator(list: "/a/", size: 20, entryCount: 0)
    #expect(paginator.pageCount == 1)
    #expect(paginator.range(page: 1).isEmpty)
    #expect(paginator.view(page: 1, routes: .plain) == nil)
  }

  @Test("show the first, the last and the nearest numbers, and a gap never hides one number alone")
  func numbers() throws {
    func row(_ page: Int, of count: Int) throws -> String {
      let view = try #require(Paginator(list: "/a/", size: 1, entryCount: count).view(page: page, routes: .plain))
      return view.numbers.map { $0.isCurrent ? "[\($0.number)]" : $0.number }.joined(separator: " ")
    }
    #expect(try row(1, of: 10) == "[1] 2 3 … 10")
    #expect(try row(4, of: 10) == "1 2 3 [4] 5 6 … 10")
    #expect(try row(5, of: 10) == "1 2 3 4 [5] 6 7 … 10")
    #expect(try row(6, of: 12) == "1 … 4 5 [6] 7 8 … 12")
    #expect(try row(10, of: 10) == "1 … 8 9 [10]")
    #expect(try row(2, of: 2) == "1 [2]")
  }

  @Test("link to each other, the first at the address of the list itself")
  func links() throws {
    let paginator = Paginator(list: "/a/", size: 1, entryCount: 3)
    let second = try #require(paginator.view(page: 2, routes: .plain))
    #expect(second.previousURL == "/a/")
    #expect(second.nextURL == "/a/trang-3/")
    let first = try #require(paginator.view(page: 1, routes: .plain))
    #expect(first.previousURL == nil)
    #expect(first.numbers.map(\.url) == ["/a/", "/a/trang-2/", "/a/trang-3/"])
  }
}
