/// What each error of the operating system means to the person who runs kyyeu, in words of both languages.
enum SystemErrorWording {
  typealias Told = (reason: Wording, help: Wording)

  static let tooManyFiles: Told = (
    Wording(vi: "máy đang mở quá nhiều tệp", en: "too many files are open"),
    Wording(
      vi: "Chạy lại với --jobs 1, hoặc tăng giới hạn số tệp bằng ulimit -n",
      en: "Run again with --jobs 1, or raise the limit of open files with ulimit -n")
  )
  static let noTimers: Told = (
    Wording(vi: "máy không cấp thêm bộ hẹn giờ hay tiến trình", en: "the machine gives no more timers or processes"),
    Wording(
      vi: "Tăng giới hạn tín hiệu chờ bằng ulimit -i, giới hạn tiến trình bằng ulimit -u, rồi chạy lại",
      en: "Raise the limit of pending signals with ulimit -i, that of processes with ulimit -u, then run again")
  )
  static let noMemory: Told = (
    Wording(vi: "máy hết bộ nhớ", en: "the machine is out of memory"),
    Wording(
      vi: "Tắt bớt chương trình khác, hoặc chạy lại với --jobs 1",
      en: "Close other programs, or run again with --jobs 1")
  )
  static let full: Told = (
    Wording(vi: "ổ đĩa đã đầy", en: "the disk is full"),
    Wording(vi: "Giải phóng chỗ trên ổ đĩa rồi chạy lại", en: "Free some space on the disk, then run again")
  )
  static let forbidden: Told = (
    Wording(vi: "không có quyền", en: "permission denied"),
    Wording(
      vi: "Xin quyền đọc, ghi ở đó rồi chạy lại", en: "Ask for the permission to read and write there, then run again")
  )
  static let readOnly: Told = (
    Wording(vi: "ổ đĩa chỉ cho đọc", en: "the file system is read-only"),
    Wording(
      vi: "Chạy ở một thư mục ghi được, hoặc chọn nơi ghi khác bằng --output",
      en: "Run it in a folder that can be written to, or choose another one with --output")
  )
  static let diskFails: Told = (
    Wording(vi: "ổ đĩa báo lỗi", en: "the disk reports an error"),
    Wording(vi: "Kiểm tra ổ đĩa của máy, rồi chạy lại", en: "Check the machine's disk, then run again")
  )
  static let missing: Told = (
    Wording(vi: "không có đường dẫn này", en: "there is no such path"),
    Wording(vi: "Kiểm tra lại đường dẫn", en: "Look at the path again")
  )
  static let notAFolder: Told = (
    Wording(vi: "giữa đường dẫn này có tệp, không phải thư mục", en: "something on the way is no folder"),
    Wording(vi: "Chọn một đường dẫn khác", en: "Choose another path")
  )
  static let aFolder: Told = (
    Wording(vi: "đây là thư mục, không phải tệp", en: "it is a folder and no file"),
    Wording(vi: "Ghi đường dẫn của một tệp", en: "Name a file")
  )
  static let tooLong: Told = (
    Wording(vi: "đường dẫn quá dài", en: "the path is too long"),
    Wording(vi: "Đặt tên tệp, thư mục ngắn hơn", en: "Give the file or folder a shorter name")
  )
  static let exists: Told = (
    Wording(vi: "đã có tệp hoặc thư mục mang tên này", en: "something of this name is there already"),
    Wording(vi: "Chọn một tên khác", en: "Choose another name")
  )
  static let tooLarge: Told = (
    Wording(vi: "tệp quá lớn", en: "the file is too large"),
    Wording(
      vi: "Tăng giới hạn cỡ tệp bằng ulimit -f, hoặc chia nhỏ tệp",
      en: "Raise the limit of file sizes with ulimit -f, or divide the file")
  )
  static let links: Told = (
    Wording(vi: "liên kết tượng trưng dẫn vòng hoặc không được dùng ở đây", en: "symbolic links are not followed here"),
    Wording(vi: "Thay liên kết bằng tệp thật", en: "Put a real file in place of the link")
  )

  /// The number names an error that is not told apart: whoever looks after the machine can look it up.
  static func other(_ code: Int32) -> Told {
    (
      Wording(vi: "hệ điều hành báo lỗi số \(code)", en: "the operating system reports error \(code)"),
      Wording(
        vi: "Báo số lỗi này cho người quản trị máy", en: "Tell whoever looks after the machine the number of the error")
    )
  }
}
