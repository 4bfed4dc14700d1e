import Diagnostics

extension PictureFault {
  /// What a person must mend: the finding about the picture at this path, whose bytes are these.
  package func finding(path: String, bytes: [UInt8]) -> Diagnostic {
    let location =
      if case .hazard(_, let offset) = self {
        SourceText(path: path, bytes: bytes).location(atByte: offset)
      } else {
        Location(file: path)
      }
    return Rule.metadataNotRemovable.finding(
      at: location,
      Wording(
        vi: "Không xóa được thông tin ẩn khỏi ảnh này nên ảnh không được đăng",
        en: "The hidden data of this picture cannot be removed, so it is not published"),
      required: required, found: found, help: help)
  }

  private var required: Wording {
    if case .hazard = self {
      return Wording(
        vi: "Hình SVG chỉ có nét vẽ: không mã lệnh, không địa chỉ bên ngoài, không tệp nhúng",
        en: "An SVG that only draws: no script, no address outside it, no embedded file")
    }
    return Wording(
      vi: "Ảnh JPEG, PNG, GIF, WebP hoặc SVG nguyên vẹn", en: "An undamaged JPEG, PNG, GIF, WebP or SVG picture")
  }

  private var found: Wording {
    switch self {
    case .unrecognised:
      Wording(vi: "Tệp không thuộc loại ảnh nào được biết", en: "A file that is no known kind of picture")
    case .unsupported(let format):
      Wording(vi: "Ảnh loại \(format.name)", en: "A picture of the kind \(format.name)")
    case .malformed(let format):
      Wording(vi: "Ảnh \(format.name) bị hỏng hoặc bị cắt cụt", en: "A damaged or truncated \(format.name) picture")
    case .hazard(let hazard, _): hazard.found
    }
  }

  private var help: Wording {
    switch self {
    case .hazard:
      Wording(
        vi: "Xuất lại hình từ phần mềm vẽ ở dạng SVG thuần (plain SVG) hoặc PNG, rồi thay tệp này",
        en: "Export the drawing again as plain SVG or as PNG, and replace this file")
    case .unrecognised, .unsupported, .malformed:
      Wording(
        vi: "Mở ảnh bằng phần mềm xem ảnh, lưu lại ở dạng JPEG hoặc PNG, rồi thay tệp này",
        en: "Open the picture in an image viewer, save it again as JPEG or PNG, and replace this file")
    }
  }
}

extension SVGHazard {
  fileprivate var found: Wording {
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
    }
  }
}
