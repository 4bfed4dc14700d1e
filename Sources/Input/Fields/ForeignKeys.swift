import Diagnostics

/// The keys that pages of other generators have, after what their documentation lists, and the Vietnamese names that people give ours.
enum ForeignKeys {
  /// By their names as `ForeignKey.compared` has them.
  static let all: [String: ForeignKey] = Dictionary(
    rows.flatMap { row in
      row.names.split(separator: " ").map {
        (String($0), ForeignKey(generators: row.generators, counterpart: row.counterpart))
      }
    }, uniquingKeysWith: { first, _ in first })

  private struct Row {
    let names: String
    let generators: String?
    let counterpart: ForeignKey.Counterpart

    init(_ names: String, _ generators: String?, _ counterpart: ForeignKey.Counterpart) {
      self.names = names
      self.generators = generators
      self.counterpart = counterpart
    }

    /// A Vietnamese name, folded and without spaces.
    init(_ names: String, _ keys: [String]) { self.init(names, nil, .keys(keys)) }
  }

  private static let rows = generators + vietnamese

  private static let generators: [Row] = [
    Row("description excerpt subtitle abstract synopsis", "Hugo, Jekyll, Zola", .keys(["summary", "description"])),
    Row(
      "lastmod lastmodified lastmodifiedat modified moddate dateupdated updateddate lastupdate lastupdated dateupdate",
      "Hugo, Jekyll, Zola", .keys(["updated"])),
    Row("pubdate created createdat", "Hugo, Eleventy", .keys(["date"])),
    Row("publishdate", "Hugo", .keys(["publish_on"])),
    Row("expirydate expiredate unpublishdate", "Hugo", .keys(["expires_on"])),
    Row("categories category keywords keyword series topics labels tag", "Hugo, Jekyll", .keys(["tags"])),
    Row("lang locale languagecode defaultcontentlanguage", "Hugo, Jekyll", .keys(["language"])),
    Row("translationkey", "Hugo", .keys(["translation_of"])),
    Row("redirectfrom redirects", "Jekyll", .keys(["aliases"])),
    Row("navorder order position sidebarposition sortorder menuorder", "Jekyll, Eleventy", .keys(["weight"])),
    Row("linktitle navtitle sidebarlabel heading name", "Hugo, Eleventy", .keys(["title"])),
    Row("published publish", "Jekyll", .opposite),
    Row("unlisted hidden isdraft", "Hugo", .keys(["draft"])),
    Row("permalink url path", "Hugo, Jekyll, Zola, Eleventy", .address),
    Row(
      "layout type template pagetemplate", "Hugo, Jekyll, Zola, Eleventy",
      .advice(
        Wording(
          vi: "Xóa dòng này: cách trình bày theo loại bài; loại bài theo thư mục, hoặc ghi ở mục “kind”",
          en: "Delete this line: a page looks as its kind does, which its folder tells, or the key “kind”"))),
    Row(
      "taxonomies", "Zola",
      .advice(
        Wording(
          vi: "Bỏ nhóm này, ghi các thẻ thành một dòng: tags: [một, hai]",
          en: "Take the group away and write its terms on one line: tags: [one, two]"))),
    Row(
      "menu menus eleventynavigation nav parent navexclude", "Hugo, Eleventy",
      .advice(
        Wording(
          vi: "Xóa mục này; danh mục chính ghi ở “menu” trong content/site.yaml, thứ tự trong danh sách ghi ở “weight”",
          en: "Delete it: the menu stands under “menu” in content/site.yaml, the order of lists in “weight”"))),
    Row(
      "image images cover thumbnail featuredimage heroimage banner ogimage header teaser", "Hugo, Jekyll",
      .advice(
        Wording(
          vi: "Xóa dòng này; đặt hình vào bài: ![Mô tả hình](ten-tep.jpg), hình đầu tiên cũng là hình khi chia sẻ",
          en: "Delete this line and put the picture into the text: ![What it shows](name.jpg); the first is also shared"
        ))),
    Row(
      "author authors byline contributors", "Hugo, Jekyll, Zola",
      .advice(
        Wording(
          vi: "Xóa dòng này; tên tác giả ghi ở cuối bài viết",
          en: "Delete this line; name the author at the end of the text"))
    ),
    Row(
      "toc hidetableofcontents tableofcontents toclevels", "Hugo, Jekyll",
      .advice(
        Wording(
          vi: "Xóa dòng này: mục lục của trang được lập từ các đề mục trong bài",
          en: "Delete this line: the contents of a page are made of its headings"))),
    Row(
      "extra params cascade resources outputs markup headless build sortby paginateby pagetemplate insertanchorlinks"
        + " insearchindex render sitemap iscjklanguage math mermaid katex comments comment share featured pin pinned sticky"
        + " classes sidebar authorprofile related readtime readingtime showtoc id uuid guid eleventyexcludefromcollections"
        + " eleventycomputed pagination override robots noindex searchexclude generatefeeds transparent",
      "Hugo, Jekyll, Zola, Eleventy",
      .advice(
        Wording(
          vi: "Xóa mục này cùng những dòng thụt vào bên dưới",
          en: "Delete it, with the lines indented below it"))),
    Row("baseurl siteurl", "Hugo, Jekyll, Zola", .keys(["base_url"])),
    Row("paginate pagersize", "Hugo, Jekyll", .keys(["page_size"])),
    Row("sitetitle title", "Hugo, Jekyll", .keys(["name"])),
  ]

  private static let vietnamese: [Row] = [
    Row("tieude tenbai tentrang ten", ["title", "name"]),
    Row("ngay ngayviet ngaybai", ["date"]),
    Row("ngaydang", ["publish_on", "date"]),
    Row("ngaycapnhat capnhat ngaysua", ["updated"]),
    Row("hethan ngayhethan", ["expires_on"]),
    Row("tomtat mota gioithieu", ["summary", "description"]),
    Row("the nhan chuyenmuc tukhoa danhmuc", ["tags"]),
    Row("nhap bannhap banthao duthao", ["draft"]),
    Row("loaibai loaitrang", ["kind"]),
    Row("loai loaivanban loaihinh", ["type", "kind"]),
    Row("thutu", ["weight", "order"]),
    Row("ngonngu", ["language"]),
    Row("phamvi phamviphobien doituong", ["audience"]),
    Row("domat", ["secrecy"]),
    Row("so sokyhieu sovanban kyhieu", ["number"]),
    Row("ngaybanhanh", ["issued_on"]),
    Row("coquanbanhanh noibanhanh", ["issuer"]),
    Row("nguoiky", ["signer"]),
    Row("ngayky", ["signed_on"]),
    Row("noinhan", ["recipients"]),
    Row("nam", ["year"]),
    Row("nhiemky", ["term"]),
    Row("ma machibo", ["code"]),
    Row("chucvu capuy", ["posts", "post"]),
    Row("hoten hovaten", ["name"]),
    Row("diadiem noi", ["place"]),
    Row("donvi donvitochuc", ["organisation"]),
    Row("cap", ["level"]),
    Row("chuyende noidung", ["subject"]),
    Row("diachi", ["address"]),
    Row("dienthoai", ["phone"]),
    Row("thudientu email", ["email"]),
    Row("captren", ["parent"]),
    Row("diadanh", ["place"]),
    Row("muigio", ["timezone"]),
    Row(
      "tacgia nguoiviet", nil,
      .advice(
        Wording(
          vi: "Xóa dòng này; tên tác giả ghi ở cuối bài viết",
          en: "Delete this line; name the author at the end of the text"))
    ),
    Row(
      "hinh anh anhdaidien hinhanh", nil,
      .advice(
        Wording(
          vi: "Xóa dòng này; đặt hình vào bài: ![Mô tả hình](ten-tep.jpg)",
          en: "Delete this line and put the picture into the text: ![What it shows](name.jpg)"))),
  ]
}
