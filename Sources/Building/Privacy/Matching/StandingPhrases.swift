/// Phrases of Party prose that say nothing of who says them.
enum StandingPhrases {
  /// Those that every office uses, one a line; a site adds its own under `rules: standing_phrases` of `site.yaml`.
  static let common = """
    ban chấp hành
    ban bí thư trung ương đảng
    ban chấp hành đảng bộ
    ban chấp hành trung ương
    ban thường vụ
    ban thường vụ đảng ủy
    báo cáo
    bảo vệ nền tảng tư tưởng của đảng
    biên bản họp chi bộ
    biên bản họp đảng ủy
    bí thư chi bộ
    bí thư đảng ủy
    bộ chính trị
    bồi dưỡng kết nạp đảng
    bộ môn
    cán bộ
    cán bộ, đảng viên
    cán bộ, giảng viên
    cán bộ, viên chức, người lao động
    cấp ủy
    cấp ủy chi bộ
    chất lượng sinh hoạt chi bộ
    chi bộ
    chi bộ trực thuộc
    chi đoàn
    chi ủy
    chính sách, pháp luật của nhà nước
    chính trị, tư tưởng
    chỉ đạo
    chỉ để minh họa
    là văn bản có thật
    chỉ thị
    chủ nghĩa mác - lênin
    chủ nghĩa mác lênin
    chủ trương, đường lối của đảng
    chức năng, nhiệm vụ được giao
    công đoàn khoa
    công tác
    công tác cán bộ
    công tác chính trị, tư tưởng
    công tác dân vận
    công tác đảng
    công tác kiểm tra, giám sát
    công tác phát triển đảng
    công tác tổ chức xây dựng đảng
    công tác tổ chức, cán bộ
    công tác tư tưởng
    công tác xây dựng đảng
    công tác xây dựng đảng và hệ thống chính trị
    danh sách
    dưới sự lãnh đạo của đảng
    đánh giá, xếp loại
    đại hội đại biểu toàn quốc lần thứ xiii của đảng
    đại hội đại biểu toàn quốc lần thứ xiv của đảng
    đại hội xiii của đảng
    đại hội xiv của đảng
    đảng bộ
    đảng bộ bộ phận
    đảng bộ cấp trên
    đảng bộ thành phố hà nội
    đảng bộ trường
    đảng cộng sản việt nam
    đảng phí
    đảng ủy
    đảng ủy bộ phận
    đảng ủy cấp trên
    đảng ủy khoa
    đảng ủy trường
    đảng ủy viên
    đảng viên
    đảng viên chính thức
    đảng viên dự bị
    đảng viên sinh viên
    đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách hồ chí minh
    điều lệ đảng
    đoàn kết, thống nhất
    đoàn kết, thống nhất trong đảng
    đoàn thanh niên
    đoàn thanh niên cộng sản hồ chí minh
    đoàn thể
    đoàn tncs hồ chí minh
    đồng chí
    đột phá phát triển giáo dục và đào tạo
    đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia
    đổi mới căn bản, toàn diện giáo dục và đào tạo
    giáo dục chính trị tư tưởng
    giảng viên
    giảng viên, sinh viên
    hệ thống chính trị
    hoàn thành nhiệm vụ
    hoàn thành tốt nhiệm vụ
    hoàn thành xuất sắc nhiệm vụ
    hoạt động
    học kỳ i
    học kỳ ii
    học tập và làm theo bác
    học tập và làm theo tư tưởng, đạo đức, phong cách hồ chí minh
    học tập, quán triệt nghị quyết
    họp chi bộ
    hồ sơ
    hội nghị
    hội nghị tổng kết
    hội nghị trung ương
    hội sinh viên
    kế hoạch
    kết luận
    kết luận hội nghị
    kết nạp đảng
    kết quả
    khen thưởng
    kiểm điểm tập thể
    kiểm điểm tự phê bình và phê bình
    kiểm điểm, đánh giá, xếp loại
    kiểm tra, giám sát
    kiểm tra, giám sát và thi hành kỷ luật
    kiểm tra, giám sát, thi hành kỷ luật đảng
    kỷ luật
    lãnh đạo
    lãnh đạo, chỉ đạo
    liên chi đoàn
    liên chi hội
    năm học
    nâng cao chất lượng
    nâng cao chất lượng sinh hoạt chi bộ
    nâng cao năng lực lãnh đạo và sức chiến đấu của tổ chức đảng
    nâng cao năng lực lãnh đạo, sức chiến đấu
    nghiên cứu khoa học
    nghị quyết
    nghị quyết của đảng
    nghị quyết đại hội
    nguyên tắc tập trung dân chủ
    người lao động
    nhà trường
    nhiệm vụ
    nhiệm vụ chính trị
    nhiệm vụ năm học
    nhiệm vụ trọng tâm
    nội dung
    phong trào
    phòng, chống tham nhũng, lãng phí, tiêu cực
    phó bí thư
    phó bí thư chi bộ
    phó bí thư đảng ủy
    phương hướng, nhiệm vụ
    phương hướng, nhiệm vụ trọng tâm
    quần chúng
    quy chế dân chủ ở cơ sở
    quy chế làm việc
    quy định
    quy định những điều đảng viên không được làm
    quyết định
    sinh hoạt chi bộ
    sinh hoạt chuyên đề
    sinh hoạt đảng
    sinh viên
    sinh viên ưu tú
    sự lãnh đạo của đảng
    tăng cường công tác
    tập thể lãnh đạo, cá nhân phụ trách
    thành ủy hà nội
    thi đua, khen thưởng
    thi hành kỷ luật
    thông báo
    thực hiện
    thực hiện nghiêm túc
    thực hiện nghị quyết
    thực hiện nhiệm vụ chính trị
    thực hiện tốt
    tình hình thực hiện nhiệm vụ
    tổ chức
    tổ chức cơ sở đảng
    tổ chức đảng
    tổ chức thực hiện
    tổng kết
    trong năm
    trong sạch, vững mạnh
    trung ương đảng
    tư tưởng, đạo đức, phong cách hồ chí minh
    tự phê bình và phê bình
    ủy ban kiểm tra
    văn bản
    văn phòng đảng ủy
    viên chức
    xây dựng đảng
    xây dựng đảng trong sạch, vững mạnh
    xây dựng, chỉnh đốn đảng
    """.split(separator: "\n").map(String.init)
}
