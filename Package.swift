// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "kyyeu",
  products: [.executable(name: "kyyeu", targets: ["kyyeu"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(name: "CMarkdownGuard", dependencies: ["CCmarkGFM"]),
    .target(name: "Vietnamese"),
    .target(name: "Diagnostics"),
    .target(name: "Markdown", dependencies: ["CMarkdownGuard", "Diagnostics", "Vietnamese"]),
    .target(
      name: "Content", dependencies: ["Diagnostics", "Vietnamese", .product(name: "Yams", package: "Yams")]),
    .target(name: "Templates", dependencies: ["Diagnostics", .product(name: "Yams", package: "Yams")]),
    .target(name: "Pages", dependencies: ["Content", "Diagnostics", "Markdown", "Templates", "Vietnamese"]),
    .target(
      name: "Checks",
      dependencies: [
        "Content", "Diagnostics", "Markdown", "Pages", "Printing", "Publishing", "Templates", "Vietnamese",
      ]),
    .target(name: "CLinux"),
    .target(name: "Publishing", dependencies: ["CLinux", "Diagnostics"]),
    .target(
      name: "Preview",
      dependencies: [
        "Diagnostics", .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .target(
      name: "Printing", dependencies: ["Diagnostics", .product(name: "Subprocess", package: "swift-subprocess")]),
    .target(
      name: "Building",
      dependencies: ["Checks", "Content", "Diagnostics", "Pages", "Printing", "Publishing", "Templates", "Vietnamese"]),
    .executableTarget(
      name: "kyyeu",
      dependencies: [
        "Building", "Checks", "Content", "Diagnostics", "Markdown", "Pages", "Preview", "Printing", "Publishing",
        "Templates", "Vietnamese", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "VietnameseTests", dependencies: ["Vietnamese"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "MarkdownTests", dependencies: ["CMarkdownGuard", "Markdown", "Diagnostics", "Vietnamese"]),
    .testTarget(name: "ContentTests", dependencies: ["Content", "Diagnostics", "Vietnamese"]),
    .testTarget(
      name: "TemplatesTests",
      dependencies: ["Templates", "Diagnostics", .product(name: "Mustache", package: "swift-mustache")]),
    .testTarget(
      name: "PagesTests", dependencies: ["Pages", "Content", "Diagnostics", "Markdown", "Templates", "Vietnamese"],
      exclude: ["Golden", "Look"]),
    .testTarget(
      name: "ChecksTests",
      dependencies: ["Building", "Checks", "Content", "Diagnostics", "Markdown", "Pages", "Vietnamese"]),
    .testTarget(
      name: "PrintingTests",
      dependencies: [
        "Pages", "Printing", "Diagnostics", "Markdown", "Vietnamese",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing", "Diagnostics"]),
    .testTarget(
      name: "PreviewTests", dependencies: ["Preview", "Diagnostics", .product(name: "FlyingFox", package: "FlyingFox")]),
  ],
  swiftLanguageModes: [.v6]
)

// A warning is an error in every module of ours; the packages they stand on are built as they come.
for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  target.swiftSettings = [.treatAllWarnings(as: .error)]
}
