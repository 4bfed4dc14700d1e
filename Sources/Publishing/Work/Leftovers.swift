/// What processes that were killed left in `.kyyeu/`, whichever output they were at work for.
enum Leftovers {
  /// Clears away what is nobody's any more. What cannot be removed is left for the next build, since nothing of this one is in its way.
  static func clear(in state: StateFolder) {
    for place in [WorkPlace.outputs, ProcessFolder.place] {
      let path = "\(state.folder.path)/\(place)"
      guard let folder = try? Folder(path), let names = try? folder.names() else { continue }
      for name in names {
        guard let left = try? WorkFolder(leftAt: "\(path)/\(name)", in: state) else { continue }
        try? left.remove()
      }
    }
  }
}
