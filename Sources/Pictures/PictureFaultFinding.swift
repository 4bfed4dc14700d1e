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
    return rule.finding(at: location, message, required: required, found: found, help: help)
  }

  private var rule: Rule {
    switch self {
    case .dimensions, .tooManyBytes, .hazard(.expansion, _), .hazard(.nesting, _), .hazard(.circle, _): .pictureTooLarge
    case .unrecognised, .unsupported, .malformed, .hazard: .metadataNotRemovable
    }
  }

  private var message: Wording {
    switch self {
    case .dimensions(let width, let height) where width == 0 || height == 0:
      Wording(vi: "Ảnh này không có điểm ảnh nào", en: "This picture has no pixels")
    case .dimensions, .tooManyBytes:
      Wording(vi: "Ảnh này quá lớn, không hiển thị và in được", en: "This picture is too large to be shown and printed")
    case .hazard(.expansion, _), .hazard(.nesting, _), .hazard(.circle, _):
      Wording(
        vi: "Hình này vẽ nhiều hơn mức trình duyệt và máy in chịu được",
        en: "This drawing draws more than browsers and printing programs can bear")
    case .unrecognised, .unsupported, .malformed, .hazard:
      Wording(
        vi: "Không xóa được thông tin ẩn khỏi ảnh này nên ảnh không được đăng",
        en: "The hidden data of this picture cannot be removed, so it is not published")
    }
  }

  private var required: Wording {
    switch self {
    case .dimensions:
      Wording(
        vi:
          "Mỗi cạnh từ 1 đến \(PictureBudget.side) điểm ảnh, cả ảnh không quá \(PictureBudget.pixels / 1_000_000) triệu",
        en: "1 to \(PictureBudget.side) pixels a side, at most \(PictureBudget.pixels / 1_000_000) million in all")
    case .tooManyBytes(_, let limit):
      Wording(vi: "Không quá \(ByteCount.wording(limit).vi)", en: "At most \(ByteCount.wording(limit).en)")
    case .hazard(.expansion, _):
      Wording(
        vi: "Các phần được vẽ lại bằng use, pattern, mask, marker thêm không quá \(SVGExpansion.added) phần tử",
        en: "What is drawn again by use, pattern, mask or marker adds at most \(SVGExpansion.added) elements")
    case .hazard(.nesting, _):
      Wording(
        vi: "Các phần tử lồng nhau không quá \(SVGExpansion.depth) cấp",
        en: "Elements are nested at most \(SVGExpansion.depth) deep")
    case .hazard(.circle, _):
      Wording(vi: "Không phần tử nào được vẽ bên trong chính nó", en: "No element is drawn inside of itself")
    case .hazard:
      Wording(
        vi: "Hình SVG chỉ có nét vẽ: không mã lệnh, không địa chỉ bên ngoài, không tệp nhúng",
        en: "An SVG that only draws: no script, no address outside it, no embedded file")
    case .unrecognised, .unsupported, .malformed:
      Wording(
        vi: "Ảnh JPEG, PNG, GIF, WebP hoặc SVG nguyên vẹn", en: "An undamaged JPEG, PNG, GIF, WebP or SVG picture")
    }
  }

  private var found: Wording {
    switch self {
    case .unrecognised:
      Wording(vi: "Tệp không thuộc loại ảnh nào được biết", en: "A file that is no known kind of picture")
    case .unsupported(let format):
      Wording(vi: "Ảnh loại \(format.name)", en: "A picture of the kind \(format.name)")
    case .malformed(let format):
      Wording(vi: "Ảnh \(format.name) bị hỏng hoặc bị cắt cụt", en: "A damaged or truncated \(format.name) picture")
    case .dimensions(let width, let height):
      Wording(vi: "\(width) × \(height) điểm ảnh", en: "\(width) × \(height) pixels")
    case .tooManyBytes(let count, _): ByteCount.wording(count)
    case .hazard(let hazard, _): hazard.found
    }
  }

  private var help: Wording {
    switch self {
    case .dimensions, .tooManyBytes:
      Wording(
        vi: "Mở ảnh bằng phần mềm xem ảnh, thu nhỏ còn khoảng 2000 điểm ảnh mỗi cạnh, lưu lại, rồi thay tệp này",
        en: "Open the picture in an image viewer, scale it to about 2000 pixels a side, save it, and replace this file")
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
