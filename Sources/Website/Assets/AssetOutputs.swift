/// The outputs of the files of `templates/assets/`.
struct AssetOutputs: OutputMaker {
  let assets: [Assets.Published]

  func outputPlans(linked: Set<String>) -> [OutputPlan] {
    assets.map { asset in
      OutputPlan(
        Output(path: Routes.path(asset.address), source: asset.file.path) { Rendered(bytes: asset.bytes) },
        file: asset.file.path)
    }
  }
}
