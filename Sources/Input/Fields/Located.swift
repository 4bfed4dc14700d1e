import Diagnostics

/// Something that a file says, and where.
package struct Located<Value: Sendable>: Sendable {
  package let value: Value
  package let location: Location

  package init(_ value: Value, at location: Location) {
    self.value = value
    self.location = location
  }
}
