/// What a render took to make its output: while none of it changes, the output is the same to the byte.
///
/// What thousands of renders take alike stands in sets that they share.
package struct Taken: Sendable {
  private var shared: [DependencySet] = []
  private var own: [Dependency] = []

  package init(_ own: [Dependency] = []) {
    self.own = own
  }

  /// Every one, each once.
  package var all: Set<Dependency> {
    shared.reduce(into: Set(own)) { $0.formUnion($1.all) }
  }

  /// Whether any of these was taken.
  package func contains(anyOf dependencies: Set<Dependency>) -> Bool {
    own.contains(where: dependencies.contains) || shared.contains { !$0.all.isDisjoint(with: dependencies) }
  }

  mutating func add(_ dependency: Dependency) {
    own.append(dependency)
  }

  mutating func add(_ dependencies: [Dependency]) {
    own += dependencies
  }

  /// Adds what another render took.
  mutating func add(_ other: Taken) {
    for set in other.shared { add(set) }
    own += other.own
  }

  /// Adds a set that others share; nothing where there is none.
  mutating func add(_ set: DependencySet?) {
    guard let set, !shared.contains(where: { $0 === set }) else { return }
    shared.append(set)
  }
}

/// Dependencies that many renders have alike. A class, so that each of them holds a reference alone.
final class DependencySet: Sendable {
  let all: Set<Dependency>

  init(_ all: some Sequence<Dependency>) {
    self.all = Set(all)
  }
}
