import Foundation
import TestSupport
import Testing

@testable import Website

@Suite("The files of templates/assets/")
struct AssetReadingTests {
  @Test("are the site's own before the shipped ones, and pages name them by their fingerprints")
  func ownFirst() throws {
    let css = "a { color: red }\n"
    let site = try TestSite(["templates/assets/site.css": css, "templates/assets/fonts/x.woff2": "x"])
    let name = "assets/site.\(Fingerprint.of(Array(css.utf8))).css"
    #expect(site.paths.filter { $0.hasPrefix("assets/") }.contains(name))
    #expect(site.paths.filter { $0.hasSuffix(".css") } == [name])
    #expect(try site.text("index.html").contains("<link rel=\"stylesheet\" href=\"/\(name)\"/>"))
    #expect(try site.text(name) == css)
  }

  @Test("that lie outside by way of a symbolic link are refused")
  func symlink() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kyyeu-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let assets = folder.appending(path: "templates/assets")
    try FileManager.default.createDirectory(at: assets, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: assets.appending(path: "ngoai.css"), withDestinationURL: URL(filePath: "/etc/hostname"))
    try FileManager.default.createSymbolicLink(atPath: assets.appending(path: "mat.css").path, withDestinationPath: "x")
    try Data("a{}".utf8).write(to: assets.appending(path: "a.css"))
    try FileManager.default.createSymbolicLink(
      atPath: assets.appending(path: "b.css").path, withDestinationPath: "a.css")
    let (files, findings) = try AssetReading.read([.init(folder.path(percentEncoded: false))])
    #expect(files.map(\.name) == ["a.css", "b.css"])
    #expect(
      findings.sorted().map { [$0.rule, $0.location?.file ?? "", $0.message.en] } == [
        [
          "templates/unreadable", "templates/assets/mat.css",
          "This file of templates/assets/ cannot be used: it cannot be read",
        ],
        [
          "templates/unreadable", "templates/assets/ngoai.css",
          "This file of templates/assets/ cannot be used: it links out of it",
        ],
      ])
  }

  @Test("that are not there give none")
  func missing() throws {
    let (files, _) = try AssetReading.read([.init("/khong/co")])
    #expect(files.isEmpty)
  }
}
