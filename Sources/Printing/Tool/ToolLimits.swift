/// How much of the machine a tool may take.
package struct ToolLimits: Sendable, Hashable {
  /// How long a tool may go without a line, and without ending: on the wall's clock, since a stopped process uses no other.
  package let silence: Duration
  /// Its memory, in bytes of address space; nil for no limit.
  package let memory: Int?
  /// Its own time, in seconds of the processor; nil for no limit.
  let processorSeconds: Int?

  package init(silence: Duration, memory: Int? = nil, processorSeconds: Int? = nil) {
    self.silence = silence
    self.memory = memory
    self.processorSeconds = processorSeconds
  }
}
