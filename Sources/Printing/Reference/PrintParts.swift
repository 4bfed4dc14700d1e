import Diagnostics

extension PrintReference {
  /// The data from its outermost object inwards.
  static let parts: [Part] = [whole, head, closing, division, block, table, inline]

  private static let whole = Part(
    title: Wording(vi: "data.json", en: "data.json"),
    entries: [
      Entry("title", "tên văn bản, ghi vào tệp PDF", "title of the document, kept in the PDF"),
      Entry("author", "cơ quan ban hành", "the issuer"),
      Entry("subject", "trích yếu", "the subject line"),
      Entry("language", "ngôn ngữ: vi, en", "the language: vi, en"),
      Entry("day", "ngày của văn bản, năm-tháng-ngày; thay cho đồng hồ", "the document's day, instead of the clock's"),
      Entry(
        "layout", "thể thức: khổ giấy, lề, cỡ chữ, giãn dòng", "the official layout: paper, margins, letters, lines"),
      Entry(
        "labels", "nhãn trên mọi trang in; thiếu thì không có", "labels of every page, each absent where there is none"),
      Entry("top_right / bottom_left", "nhãn ở góc đó", "the label of that corner"),
      Entry("opening", "các khối trước đề mục thứ nhất", "the blocks before the first chapter"),
      Entry("chapters", "các đề mục lớn", "the chapters"),
      Entry("closing", "nơi nhận và phần ký", "recipients and signature"),
      Entry("contents", "mục lục; null nếu không có", "the list of contents; null where there is none"),
      Entry(
        "entries", "các dòng của mục lục: level, id, text, has_page", "lines of the list: level, id, text, has_page"),
      Entry(
        "text / has_page", "chữ của dòng; có ghi số trang hay không", "the line's text; whether it has a page number"),
      Entry("annexes", "các phụ lục", "the annexes"),
      Entry(
        "headings", "đề mục trong tệp Word: số tự động hay gõ sẵn",
        "headings of the Word file: automatic or typed numbers"),
    ])

  private static let head = Part(
    title: Wording(vi: "data.head: phần đầu trang thứ nhất", en: "data.head: the head of the first page"),
    entries: [
      Entry("head", "phần đầu", "the head"),
      Entry("parent", "cơ quan cấp trên", "the parent body"),
      Entry("issuer", "cơ quan ban hành", "the issuer"),
      Entry("nation / motto", "tiêu đề hoặc Quốc hiệu; tiêu ngữ", "name of the Party or the State; the motto"),
      Entry("number", "số, ký hiệu", "number and symbol"),
      Entry("draft", "“Dự thảo lần …”", "which draft it is"),
      Entry("place", "địa danh, ngày tháng năm", "place and date"),
      Entry("marks", "chỉ dẫn lưu hành", "marks of circulation"),
      Entry("type", "tên loại văn bản", "type of document"),
      Entry("addressee", "dòng Kính gửi", "the addressee"),
    ])

  private static let closing = Part(
    title: Wording(vi: "data.closing", en: "data.closing"),
    entries: [
      Entry("signers", "những người ký, từ trái sang phải", "who sign it, from left to right"),
      Entry(
        "authority", "của mỗi người ký: quyền hạn ký, T/M …; không có khi người đứng đầu tự ký",
        "of each: in whose name it is signed; absent where the head signs in his own right"),
      Entry("post / name", "chức vụ; họ tên người ký", "the signer's post and name"),
      Entry("recipients_title / recipients", "dòng “Nơi nhận”; từng nơi nhận", "the line “Nơi nhận”; each recipient"),
    ])

  private static let division = Part(
    title: Wording(vi: "Mỗi đề mục lớn, mỗi phụ lục", en: "Each chapter and annex"),
    entries: [
      Entry("id", "tên để dẫn đến", "what links lead to"),
      Entry("name", "tên đề mục kèm số; “Phụ lục 1”", "the name with its number"),
      Entry("reference", "dòng “(kèm theo Báo cáo số …)”", "the line that names the report of an annex"),
      Entry("landscape", "trang in nằm ngang", "whether its pages lie on their side"),
      Entry("blocks", "các khối", "the blocks"),
    ])

  private static let block = Part(
    title: Wording(vi: "Mỗi khối", en: "Each block"),
    entries: [
      Entry(
        "t", "loại: paragraph, heading, list, quotation, note, table, chart, picture, code, rule",
        "its type: paragraph, heading, list, quotation, note, table, chart, picture, code, rule"),
      Entry("c", "chữ trong dòng", "what stands within its lines"),
      Entry(
        "component / level", "thành phần của thể thức; cấp trong dàn ý", "component of the layout; level of the outline"
      ),
      Entry("ordered / start", "danh sách có số; số đầu tiên", "whether a list is numbered; its first number"),
      Entry("items / checked", "từng dòng; đã thực hiện hay chưa", "each line; whether it is done"),
      Entry("kind", "loại ghi chú; loại dòng của bảng", "kind of a note; kind of a table's row"),
      Entry("svg / alt", "hình vẽ biểu đồ; lời mô tả hình", "the chart's drawing; the text in place of a picture"),
      Entry("caption / unit", "tên; đơn vị tính", "the caption; the unit of the numbers"),
      Entry("table", "số liệu của biểu đồ, như một bảng", "the numbers of a chart as a table"),
      Entry("file / width / height", "tệp ảnh; rộng, cao (mm)", "file of a picture; width and height (mm)"),
      Entry("share", "biểu đồ thu nhỏ còn bao nhiêu phần", "to which share of its size a chart is shrunk"),
    ])

  private static let table = Part(
    title: Wording(vi: "Mỗi bảng", en: "Each table"),
    entries: [
      Entry("columns", "các cột; ở một ô: số cột ô đó chiếm", "the columns; of a cell: how many it spans"),
      Entry("align / role", "căn lề; vai trò: name, text, number, ordinal", "side; role: name, text, number, ordinal"),
      Entry("rows", "các dòng; ở một ô: số dòng ô đó chiếm", "the rows; of a cell: how many it spans"),
      Entry("total / cells", "dòng tổng cộng; các ô", "whether a row is a total; its cells"),
      Entry("notes", "dòng nhỏ dưới bảng, dưới biểu đồ", "small lines under a table or a chart"),
    ])

  private static let inline = Part(
    title: Wording(vi: "Trong dòng: chữ, hoặc", en: "Within a line: a text, or"),
    entries: [
      Entry("strong / emphasis / deletion", "đậm; nghiêng; gạch bỏ", "bold; italic; struck out"),
      Entry("lowered / raised", "chỉ số dưới; chỉ số trên", "lowered letters; raised letters"),
      Entry("code / break", "mã; xuống dòng", "code; a line break"),
      Entry("link / to", "liên kết; địa chỉ, hoặc #id", "a link; its address or #id"),
      Entry("footnote / footnote-again", "chú thích; gọi lại chú thích đó", "a footnote; a further call of one"),
      Entry("mark", "chỗ mà chương trình in đo, không hiện gì", "a place that the printer measures; shows nothing"),
    ])
}
