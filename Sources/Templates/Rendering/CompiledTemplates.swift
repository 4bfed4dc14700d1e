import Synchronization

/// The templates that are rendered by name, compiled. Each is when the first page asks for it: most sites have pages of few kinds,
/// and there are as many sets of steps as languages.
final class CompiledTemplates: Sendable {
  /// A template that is rendered by name.
  struct Compiled: Sendable {
    var steps: [Step] = []
    /// What it asks for.
    var use = TemplateUse()
  }

  private let compiler: TemplateCompiler
  private let roots: [String: ViewDeclaration]
  private let made = Mutex<[String: Compiled]>([:])

  /// `roots` names the templates and the view that each shows.
  init(_ compiler: TemplateCompiler, roots: [String: ViewDeclaration]) {
    self.compiler = compiler
    self.roots = roots
  }

  /// A template by its name; one without steps where there is no such one.
  subscript(name: String) -> Compiled {
    guard let view = roots[name] else { return Compiled() }
    return made.withLock { made in
      if let compiled = made[name] { return compiled }
      var compiler = compiler
      let steps = compiler.steps(name, view)
      let compiled = Compiled(steps: steps, use: compiler.use)
      made[name] = compiled
      return compiled
    }
  }
}
