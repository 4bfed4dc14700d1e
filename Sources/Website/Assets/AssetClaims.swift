/// The outputs of the files of `templates/assets/`.
enum AssetClaims {
  static func claims(_ assets: [Assets.Published]) -> [Claim] {
    assets.map { asset in
      Claim(
        Output(path: Routes.path(asset.address), source: asset.file.path) { Rendered(bytes: asset.bytes) },
        file: asset.file.path)
    }
  }
}
