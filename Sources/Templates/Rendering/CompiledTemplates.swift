import Synchronization

/// The steps of the templates that are rendered by name. Each is compiled when the first page asks for it: most sites have pages of
/// few kinds, and there are as many sets of steps as languages.
final class CompiledTemplates: Sendable {
  private let compiler: TemplateCompiler
  private let roots: [String: ViewDeclaration]
  private let made = Mutex<[String: [Step]]>([:])

  /// `roots` names the templates and the view that each shows.
  init(_ compiler: TemplateCompiler, roots: [String: ViewDeclaration]) {
    self.compiler = compiler
    self.roots = roots
  }

  /// The steps of a template; none where there is no such one.
  subscript(name: String) -> [Step] {
    guard let view = roots[name] else { return [] }
    return made.withLock { made in
      if let steps = made[name] { return steps }
      let steps = compiler.steps(name, view)
      made[name] = steps
      return steps
    }
  }
}
