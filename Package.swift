// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "kyyeu",
  products: [.executable(name: "kyyeu", targets: ["kyyeu"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(name: "CMarkdownGuard", dependencies: ["CCmarkGFM"]),
    .target(name: "Text"),
    .target(name: "Vietnamese"),
    .target(name: "Diagnostics", dependencies: ["Text"]),
    .target(name: "Markdown", dependencies: ["CMarkdownGuard", "Diagnostics", "Input", "Text", "Vietnamese"]),
    .target(name: "Input", dependencies: ["Diagnostics"]),
    .target(
      name: "Content",
      dependencies: ["Diagnostics", "Input", "Text", "Vietnamese", .product(name: "Yams", package: "Yams")]),
    .target(
      name: "Templates", dependencies: ["Diagnostics", "Input", "Text", .product(name: "Yams", package: "Yams")]),
    .target(
      name: "Pages", dependencies: ["Content", "Diagnostics", "Input", "Markdown", "Templates", "Text", "Vietnamese"]),
    .target(
      name: "Checks",
      dependencies: [
        "Content", "Diagnostics", "Documents", "Markdown", "Pages", "Printing", "Publishing", "Templates", "Text",
        "Vietnamese",
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
    .target(name: "Documents", dependencies: ["Diagnostics", "Pages", "Printing"]),
    .target(
      name: "Building",
      dependencies: [
        "CLinux", "Checks", "Content", "Diagnostics", "Documents", "Input", "Pages", "Printing", "Publishing",
        "Templates", "Text", "Vietnamese",
      ]),
    .executableTarget(
      name: "kyyeu",
      dependencies: [
        "Building", "CLinux", "Checks", "Content", "Diagnostics", "Input", "Markdown", "Pages", "Preview", "Printing",
        "Publishing", "Templates", "Vietnamese", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "TextTests", dependencies: ["Text"]),
    .testTarget(name: "VietnameseTests", dependencies: ["Vietnamese"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "InputTests", dependencies: ["Diagnostics", "Input"]),
    .testTarget(name: "MarkdownTests", dependencies: ["CMarkdownGuard", "Markdown", "Diagnostics", "Vietnamese"]),
    .testTarget(name: "ContentTests", dependencies: ["Content", "Diagnostics", "Vietnamese"]),
    .testTarget(name: "TemplatesTests", dependencies: ["Templates", "Diagnostics"]),
    .testTarget(
      name: "PagesTests",
      dependencies: ["Pages", "Content", "Diagnostics", "Markdown", "Templates", "Text", "Vietnamese"],
      exclude: ["Golden", "Look"]),
    .testTarget(
      name: "ChecksTests",
      dependencies: ["Building", "Checks", "Content", "Diagnostics", "Markdown", "Pages", "Vietnamese"],
      exclude: ["Privacy/Minutes"]),
    .testTarget(
      name: "PrintingTests",
      dependencies: [
        "Pages", "Printing", "Diagnostics", "Markdown", "Vietnamese",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]),
    .testTarget(name: "DocumentsTests", dependencies: ["Diagnostics", "Documents"]),
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
