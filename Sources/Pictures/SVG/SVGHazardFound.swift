import Diagnostics

extension SVGHazard {
  /// What stands there, in words.
  var found: Wording {
    switch self {
    case .documentType: Wording(vi: "Khai báo DOCTYPE", en: "A DOCTYPE declaration")
    case .element(let name): Wording(vi: "Phần tử <\(name)>", en: "The element <\(name)>")
    case .eventAttribute(let name):
      Wording(vi: "Thuộc tính chạy mã lệnh “\(name)”", en: "The script attribute ‘\(name)’")
    case .scriptAddress: Wording(vi: "Địa chỉ chạy mã lệnh", en: "An address that runs a script")
    case .externalReference: Wording(vi: "Địa chỉ trỏ ra ngoài hình", en: "An address outside the drawing")
    case .embeddedFile: Wording(vi: "Tệp nhúng bên trong hình (data:)", en: "A file embedded in the drawing (data:)")
    case .escapedStyle: Wording(vi: "Dấu “\\” trong phần định dạng", en: "A ‘\\’ inside a style")
    case .namespace(let name): Wording(vi: "Ngôn ngữ khác với SVG: \(name)", en: "Another language than SVG: \(name)")
    case .encoding: Wording(vi: "Bảng mã khác UTF-8", en: "An encoding other than UTF-8")
    case .expansion(let count):
      Wording(vi: "Thêm ít nhất \(count) phần tử", en: "At least \(count) elements more")
    case .nesting: Wording(vi: "Lồng nhau sâu hơn thế", en: "A deeper nesting")
    case .circle: Wording(vi: "Phần tử này gọi vòng lại chính nó", en: "An element that refers back to itself")
    }
  }
}
