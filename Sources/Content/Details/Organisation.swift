/// A mass organisation (đoàn thể) of the faculty.
package struct Organisation: Sendable {
  package let posts: [Post]
}
