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
    .target(
      name: "Input",
      dependencies: ["Diagnostics", "Text", "Vietnamese", .product(name: "Yams", package: "Yams")]),
    .target(name: "Figures", dependencies: ["Diagnostics", "Input", "Text", "Vietnamese"]),
    .target(name: "Content", dependencies: ["Diagnostics", "Figures", "Input", "Text", "Vietnamese"]),
    .target(
      name: "Templates", dependencies: ["Diagnostics", "Input", "Text", .product(name: "Yams", package: "Yams")]),
    .target(name: "Pictures", dependencies: ["Diagnostics", "Text"]),
    .target(
      name: "FigureViews", dependencies: ["Diagnostics", "Figures", "Input", "Markdown", "Text", "Vietnamese"]),
    .target(
      name: "Reports",
      dependencies: [
        "Content", "Diagnostics", "FigureViews", "Figures", "Input", "Markdown", "Templates", "Text", "Vietnamese",
      ]),
    .target(
      name: "Website",
      dependencies: [
        "Content", "Diagnostics", "FigureViews", "Figures", "Input", "Markdown", "Pictures", "Reports", "Templates",
        "Text", "Vietnamese",
      ]),
    .target(name: "CLinux"),
    .target(name: "Publishing", dependencies: ["CLinux", "Diagnostics", "Input"]),
    .target(
      name: "Preview",
      dependencies: [
        "Diagnostics", .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .target(
      name: "Printing",
      dependencies: ["Diagnostics", "Text", .product(name: "Subprocess", package: "swift-subprocess")]),
    .target(name: "Documents", dependencies: ["Diagnostics", "Printing", "Text", "Website"]),
    .target(
      name: "Building",
      dependencies: [
        "CLinux", "Content", "Diagnostics", "Documents", "FigureViews", "Figures", "Input", "Markdown", "Pictures",
        "Printing", "Publishing", "Reports", "Templates", "Text", "Vietnamese", "Website",
      ]),
    .executableTarget(
      name: "kyyeu",
      dependencies: [
        "Building", "CLinux", "Content", "Diagnostics", "FigureViews", "Figures", "Input", "Markdown", "Preview",
        "Printing", "Publishing", "Reports", "Templates", "Vietnamese", "Website",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "Randomness", path: "Tests/Randomness"),
    .testTarget(name: "TextTests", dependencies: ["Randomness", "Text"]),
    .testTarget(name: "VietnameseTests", dependencies: ["Randomness", "Vietnamese"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "Randomness"]),
    .testTarget(name: "InputTests", dependencies: ["Diagnostics", "Input"]),
    .testTarget(
      name: "MarkdownTests", dependencies: ["CMarkdownGuard", "Markdown", "Diagnostics", "Randomness", "Vietnamese"]),
    .target(
      name: "TestSupport",
      dependencies: [
        "Content", "Diagnostics", "FigureViews", "Figures", "Input", "Reports", "Templates", "Vietnamese", "Website",
      ], path: "Tests/TestSupport", exclude: ["Look"]),
    .testTarget(
      name: "FiguresTests",
      dependencies: ["Content", "Diagnostics", "Figures", "Input", "Randomness", "TestSupport", "Vietnamese"]),
    .testTarget(
      name: "ContentTests",
      dependencies: ["Content", "Diagnostics", "Figures", "Input", "Randomness", "TestSupport", "Vietnamese"]),
    .testTarget(name: "TemplatesTests", dependencies: ["Diagnostics", "Templates"]),
    .testTarget(name: "PicturesTests", dependencies: ["Diagnostics", "Pictures"]),
    .testTarget(
      name: "FigureViewsTests",
      dependencies: [
        "Content", "Diagnostics", "FigureViews", "Figures", "Input", "Markdown", "Randomness", "TestSupport", "Text",
        "Vietnamese",
        "Website",
      ], exclude: ["Golden"]),
    .testTarget(
      name: "ReportsTests", dependencies: ["Diagnostics", "Markdown", "Reports", "Templates", "TestSupport"]),
    .testTarget(
      name: "WebsiteTests",
      dependencies: [
        "Content", "Diagnostics", "FigureViews", "Figures", "Input", "Markdown", "Pictures", "Randomness", "Reports",
        "Templates",
        "TestSupport", "Text", "Vietnamese", "Website",
      ], exclude: ["Golden"]),
    .testTarget(
      name: "BuildingTests",
      dependencies: [
        "Building", "Content", "Diagnostics", "Figures", "Input", "Markdown", "TestSupport", "Vietnamese", "Website",
      ], exclude: ["Privacy/Minutes"]),
    .testTarget(
      name: "PrintingTests",
      dependencies: [
        "Content", "Diagnostics", "Markdown", "Printing", "Reports", "Vietnamese", "Website",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]),
    .testTarget(name: "DocumentsTests", dependencies: ["Diagnostics", "Documents"]),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing", "Diagnostics", "Randomness"]),
    .testTarget(
      name: "PreviewTests", dependencies: ["Preview", "Diagnostics", .product(name: "FlyingFox", package: "FlyingFox")]),
  ],
  swiftLanguageModes: [.v6]
)

// A warning is an error in every module of ours; the packages they stand on are built as they come.
for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  target.swiftSettings = [.treatAllWarnings(as: .error)]
}
