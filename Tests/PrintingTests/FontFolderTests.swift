import Foundation
import Testing

@testable import Printing

@Suite("Where the faces are found")
struct FontFolderTests {
  private let folder: PrivateFolder

  init() throws {
    folder = try PrivateFolder()
  }

  /// Puts four faces of this revision into a folder.
  private func put(_ revision: UInt8, into name: String) throws {
    let path = folder(name)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let entry: [UInt8] = Array("head".utf8) + [0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 8]
    let face: [UInt8] = [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0] + entry + [0, 1, 0, 0, 0, revision, 0, 0]
    for file in FontFolder.files.values { try Data(face).write(to: URL(filePath: path).appending(path: file)) }
  }

  @Test("The first of the known places that has version 2 is taken; one that has version 1 is passed over")
  func known() throws {
    try put(1, into: "liberation")
    try put(2, into: "liberation2")
    let (old, new) = (folder("liberation"), folder("liberation2"))
    #expect(FontFolder.found(places: [old, new], roots: []) == new)
    #expect(FontFolder.found(places: [new, old], roots: []) == new)
    #expect(FontFolder.found(places: [old], roots: []) == FontFolder.usual)
  }

  @Test("Elsewhere they are found by the names of their files")
  func elsewhere() throws {
    try put(1, into: "a/cu")
    try put(2, into: "b/moi/nua")
    #expect(FontFolder.found(places: ["/khong/co"], roots: ["/khong/co", folder.path]) == folder("b/moi/nua"))
    try FileManager.default.removeItem(atPath: folder("b/moi/nua/LiberationSerif-Bold.ttf"))
    #expect(FontFolder.found(places: [], roots: [folder.path]) == FontFolder.usual)
  }

  @Test(
    "What is no face has no revision", arguments: [[], [0, 1, 0, 0, 0, 9], Array(repeating: UInt8(0xFF), count: 40)])
  func noFace(bytes: [UInt8]) {
    #expect(FontFolder.revision(of: bytes) == nil)
  }

  @Test("The faces of this machine are of version 2")
  func machine() throws {
    let path = try #require(Repository.tools.faces["font/regular"])
    let face = try #require(FileManager.default.contents(atPath: path))
    #expect(FontFolder.revision(of: Array(face)) == 2)
  }
}
