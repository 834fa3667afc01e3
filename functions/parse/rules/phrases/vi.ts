import { list, type Phrases } from './phrases.ts';
import { viNames } from './vi-names.ts';

/** What somebody made: "Tin, ảnh:", "Bài và video:". */
const WORK =
  '(?:tin|bài|bài viết|bài dự thi|nội dung|ảnh|hình|hình ảnh|ảnh minh họa|ảnh minh hoạ|video|clip|đồ họa|đồ hoạ|infographic|thực hiện|biên soạn|trình bày)';

export const vi: Phrases = {
  ...viNames,
  labels: {
    published: list`
      (?:ngày|thời gian|giờ|thời điểm) ?(?:đăng|xuất bản|phát hành|đưa|gửi|tạo|viết|post)(?: tin| bài| bài viết)?;
      (?:được )?(?:đăng|xuất bản|phát hành|gửi|đưa)(?: tin| bài)? (?:ngày|lúc|vào|vào lúc|vào ngày|hồi);
      (?:tin |bài |bài viết |được )+(?:đăng|gửi|tạo)(?: ngày| lúc| vào| vào lúc)?;
      đã (?:đăng|gửi|tạo)(?: ngày| lúc| vào| vào lúc)?; xuất bản; post(?:ed)?(?: on| lúc| ngày)?
    `,
    updated: list`
      (?:ngày |thời gian )?(?:lần )?(?:cập nhật|sửa đổi|chỉnh sửa|sửa)(?: lần)? (?:lần )?(?:cuối|gần nhất|mới nhất)(?: cùng)?(?: lúc| ngày| vào)?
    `,
    refreshed: list`
      (?:ngày|thời gian|giờ) cập nhật; (?:tin |bài |được )?cập nhật(?: tin| bài)? ?(?:lúc|ngày|vào|vào lúc|hồi|mới)?
    `,
    printed: list`
      (?:ngày|thời gian) in(?: trang)?; in (?:ngày|lúc); hôm nay(?: là| ngày)?; bây giờ là; thời gian hiện tại
    `,
    views: list`
      (?:tổng )?(?:số )?(?:lượt|lần|người) (?:xem|đọc|truy cập|truy cập bài|xem bài|đọc tin|xem tin)(?: tin| bài| bài viết)?;
      (?:số )?lượt người (?:xem|đọc); (?:đã|được) (?:xem|đọc); (?:xem|đọc)(?= ?:); hits
    `,
    author: [
      `${WORK}(?: ?(?:,|và|&|-|–|/|\\+) ?${WORK})*(?= ?:)`,
      `${WORK}(?: ?(?:,|và|&|/|\\+) ?${WORK})+`,
      '(?:người cung cấp tin|người cung cấp|sưu tầm|biên tập và tổng hợp)(?= ?:)',
      '(?:tác giả|người viết|người đăng|người đưa tin|viết bởi|được viết bởi|đăng bởi|được đăng bởi|gửi bởi|cộng tác viên|phóng viên|người thực hiện|người gửi|tên tác giả)(?: bài viết| tin| bài)?',
    ],
    credit: list`
      (?:nguồn|nguồn tin|nguồn bài|nguồn bài viết|theo nguồn|nguồn trích dẫn|trích nguồn|nguồn dẫn|xuất xứ|cơ quan|đơn vị đăng|đơn vị đăng tin)(?= ?[:.])
    `,
    photo: list`
      (?:nguồn )?(?:ảnh|hình ảnh|hình|video|clip|đồ họa|đồ hoạ|ảnh minh họa)(?= ?:)
    `,
    section: ['(?:chuyên mục|danh mục|mục|thể loại|lĩnh vực|chủ đề)(?= ?:)'],
    tags: ['(?:từ khóa|từ khoá|thẻ|tags?|nhãn)(?= ?:)'],
    furniture: list`
      (?:phản hồi|bình luận|góp ý|số bình luận|đánh giá|xếp hạng|bình chọn|thích)(?= ?[:(]? ?\d);
      cỡ chữ|kích cỡ chữ|cỡ font|màu chữ;
      (?:người |cán bộ )?(?:biên tập|kiểm duyệt|duyệt|duyệt bài|biên tập viên|chịu trách nhiệm)(?= ?:)
    `,
  },
  colonLabels: {
    credit: ['theo', 'trích', 'trích từ'],
    author: ['t/h', 'th', 'pv', 'ctv', 'thực hiện bởi', 'biên soạn'],
  },
  sourceWords: list`
    theo; trích; trích từ; nguồn; theo nguồn; tổng hợp từ; dẫn nguồn
  `,
  byWords: ['bởi'],
  eventLabels: ['địa điểm', 'thời gian', 'nơi', 'thành phần'],
  viewUnits: list`
    lượt xem; lượt đọc; lượt truy cập; lần xem; lần đọc; người xem; người đọc; lượt người xem; đã xem
  `,
  related: list`
    (?:xem |xem thêm |đọc |đọc thêm )?(?:các |những )?(?:tin|bài|bài viết|album|video|ảnh|tin tức|tin bài|tin,? bài|thông tin|văn bản|hoạt động)(?: viết)? (?:đã đăng|đã đưa|đã gửi|trước đó|trước|khác|cũ|cũ hơn|mới hơn|mới|mới nhất|mới đăng|mới cập nhật|tiếp theo|tiếp|liên quan|cùng loại|cùng chuyên mục|cùng mục|cùng thể loại|cùng chủ đề|trong chuyên mục|nổi bật|tiêu điểm|xem nhiều|đọc nhiều|xem nhiều nhất|đọc nhiều nhất|được quan tâm|đáng chú ý)(?: khác| hơn| nhất| trong mục| cùng chuyên mục| trong ngày| cùng mục)?;
    (?:cùng|các tin cùng|tin trong cùng|trong cùng) (?:chuyên mục|chủ đề|thể loại|mục);
    (?:liên quan|đọc nhiều|xem nhiều|mới nhất|mới cập nhật|nổi bật|tiêu điểm|tin mới|tin khác|tin cũ hơn|tin mới hơn);
    (?:video|hình ảnh|thư viện ảnh|thư viện video|album|videos?|video clip)(?: hoạt động| nổi bật| khác| liên quan)?;
    (?:liên kết|liên kết website|liên kết web|liên kết site|website liên kết|thông báo mới|văn bản mới|văn bản mới ban hành|thống kê truy cập|thống kê|quảng cáo|thăm dò ý kiến|lịch công tác);
    có thể bạn quan tâm|bạn có thể quan tâm|bài viết cùng chuyên mục|xem theo ngày(?: tháng)?
  `,
  seeAlso: list`
    xem thêm; đọc thêm; xem tiếp; tham khảo thêm; (?:>>|»)? ?(?:xem|đọc) thêm
  `,
  comments: list`
    (?:ý kiến|bình luận|phản hồi|nhận xét)(?: của)? (?:bạn đọc|độc giả|người dùng|về bài viết);
    (?:gửi|viết|thêm|đăng|các|nội dung|danh sách) (?:ý kiến|bình luận|phản hồi|nhận xét|lời bình|góp ý)(?: của bạn| mới| của bạn đọc| bạn đọc)?;
    ý kiến của bạn|ý kiến bạn đọc|bạn đọc bình luận|bình luận của bạn|hãy là người đầu tiên bình luận.*|chưa có bình luận.*|(?:họ và tên|họ tên|địa chỉ email|mã xác nhận|mã bảo vệ|mã kiểm tra)(?: ?\(?\*\)?)?:?
  `,
  furniture: {
    print: list`
      in; in trang; in trang này; in bài; in bài viết; in bài này; in tin; in tin này; in ấn; bản in; trang in;
      xem bản in; phiên bản in; bản để in; in ra; in nội dung
    `,
    share: list`
      (?:chia sẻ|chia xẻ|share|gửi|lưu|lưu bài|lưu bài viết|thích|yêu thích)(?: bài viết| bài| tin| trang)?(?: này)?(?: lên| qua| trên)?(?: facebook| zalo| google| google\+| twitter| email| mail)?;
      (?:gửi|gởi) (?:bài viết|bài|tin|tin này|bài này|email|mail|cho bạn bè|cho bạn|đi|qua email|bài viết qua email|bài viết cho bạn bè|tin qua email|thư|liên kết);
      facebook|zalo|twitter|google|google\+|youtube|email|mail|linkhay|zing me|print|pdf|tweet|like|bookmark|rss|tiktok|telegram|viber|instagram|linkedin|pinterest|sao chép liên kết|copy link|theo dõi(?: chúng tôi)?(?: trên)?(?: facebook| zalo| google news)?
    `,
    feedback: list`
      phản hồi; góp ý; bình luận; bình luận \(?\d+\)?; phản hồi \(?\d+\)?; ý kiến; nhận xét; gửi phản hồi; gửi góp ý;
      gửi bài viết; gửi bài; gửi tin; báo lỗi; viết bình luận; hỏi đáp; đăng ký; đăng nhập; đăng xuất; thoát;
      đăng ký nhận tin
    `,
    navigation: list`
      (?:lên |về |trở về |quay lại |trở lại )?(?:đầu trang|trang đầu|trang trước|trang chủ|trang sau|cuối trang|danh sách);
      trở về|quay lại|trở lại|quay về|trở về trang trước|quay về trang trước|xem tin theo ngày|về trang trước|đóng|đóng lại|đóng cửa sổ|tiếp|tiếp theo|trước|sau|kế tiếp|bài trước|bài sau|bài tiếp theo|bài tiếp|xem chi tiết|chi tiết|xem tất cả|tất cả|tìm kiếm|tìm|menu|sơ đồ site|sơ đồ trang|sơ đồ website|sitemap|liên hệ|giới thiệu|thư điện tử|hộp thư|hộp thư góp ý|rss|tiếng việt|english|tiếng anh|ngôn ngữ|vn|en|trang nhất|đầu trang|mục lục|thu gọn|mở rộng|ẩn|hiện|bỏ qua
    `,
    reading: list`
      (?:đọc|nghe|nghe đọc|đọc cho tôi nghe)(?: bài| tin| bài viết| nội dung)?;
      (?:xem |tăng |giảm |đổi |thay đổi )?(?:với )?(?:kích )?(?:cỡ|kích thước) chữ(?: [a+\-\s]+)?|tăng|giảm|tương phản|độ tương phản|giãn dòng|phóng to|thu nhỏ|mặc định|màu chữ|chế độ ban đêm|đọc bài lưu|lưu;
      (?:giọng )?(?:nam|nữ)(?: miền (?:bắc|nam|trung))?|giọng đọc
    `,
    rating: list`
      đánh giá(?: bài viết)?; xếp hạng; bình chọn; click để đánh giá bài viết; tổng số điểm của bài viết là:? .*;
      \d+ (?:phiếu bầu|đánh giá|bình luận|phản hồi|thích|lượt thích)
    `,
    image: list`
      ảnh; hình; hình ảnh; hình minh họa; \[?(?:ảnh|hình)(?: ảnh)? ?\d*\]?; bấm vào (?:ảnh|hình) để (?:xem|phóng).*;
      xem (?:ảnh|hình) lớn; phóng to ảnh
    `,
    tags: ['(?:từ khóa|từ khoá|tags?|chủ đề|thẻ)'],
    counter: list`
      (?:hôm nay|hôm qua|tuần này|tuần trước|tháng này|tháng trước|năm nay|tất cả|tổng cộng|tổng số) ?:? ?[\d.,]+
    `,
    attachment: [
      '(?:tải|download|xem) (?:về|file|tệp|tập tin|văn bản)(?: đính kèm)?',
      '(?:file|tệp|tập tin|tài liệu) (?:đính kèm|gắn kèm)',
    ],
    advert: ['quảng cáo', 'tài trợ', 'nhà tài trợ', 'thông tin doanh nghiệp'],
  },
  furnitureStarts: {
    copyright: list`
      bản quyền; giữ bản quyền; ghi rõ nguồn; vui lòng ghi rõ nguồn; đề nghị ghi rõ nguồn; yêu cầu ghi rõ nguồn;
      chú ý: việc đăng lại; cấm sao chép; nghiêm cấm sao chép; phát triển bởi; thiết kế bởi;
      thiết kế và (?:xây dựng|phát triển); giấy phép (?:số|hoạt động|thiết lập|xuất bản); cơ quan chủ quản;
      chịu trách nhiệm (?:chính|nội dung|quản lý|xuất bản);
      (?:tổng biên tập|trưởng ban biên tập|phó tổng biên tập|thường trực ban biên tập)\b; toàn bộ bản quyền;
      mọi hình thức sao chép; ® ; (?:cổng|trang) thông tin điện tử .*(?:bản quyền|copyright)
    `,
    counter: list`
      (?:tổng )?(?:số )?(?:lượt|người|khách)? ?(?:truy cập|đang truy cập|trực tuyến|đang online|đang trực tuyến)(?: ?:| ?\d| hôm nay| hiện tại| tháng| trong| tổng);
      đang truy cập; tổng truy cập; hôm qua ?:; tuần này ?:; tháng này ?:; tất cả ?:? ?\d
    `,
    rating: list`
      tổng số điểm của bài viết; click để đánh giá; xếp hạng:; đánh giá bài viết
    `,
    contact: list`
      (?:địa chỉ|điện thoại|đt|fax|email|e-mail|website|hotline|đường dây nóng|trụ sở)(?: liên hệ)? ?:
    `,
    comments: list`
      vui lòng (?:gõ|nhập|viết|đăng nhập|sử dụng); bạn (?:cần|phải|chưa) (?:đăng nhập|đăng ký); ký tự còn lại;
      mọi ý kiến đóng góp
    `,
    advert: list`
      mời bạn đọc (?:xem|theo dõi|tham gia); quý (?:vị|độc giả|bạn đọc) .*(?:gửi|liên hệ);
      theo dõi .{3,60} trên (?:facebook|zalo|google news|youtube); tải ứng dụng; quét mã qr
    `,
    program: list`
      trình duyệt của bạn; your browser; javascript; xin lỗi,? trình duyệt; loading; đang tải
    `,
  },
  printButtons: ['in trang', 'in', 'bản in', 'in bài viết', 'in bài', 'in tin', 'xem bản in'],
  home: list`
    trang chủ; trang nhất; trang đầu; trang chính; home; trang thông tin; cổng thông tin
  `,
  sections: list`
    (?:tin|tin tức|thông tin|hoạt động|sự kiện|bản tin|chuyên mục|chuyên đề|thời sự|chính trị|kinh tế|văn hóa|văn hoá|xã hội|giáo dục|y tế|pháp luật|thể thao|du lịch|quốc tế|đối ngoại|khoa học|công nghệ|nông nghiệp|nông thôn mới|an ninh|quốc phòng|đời sống|môi trường|giải trí|xây dựng đảng|cải cách hành chính|lao động|việc làm|thông báo|tin hoạt động|trong tỉnh|trong nước|thế giới|địa phương)(?:(?: ?[-–,/&] ?| và | )(?:tin|tin tức|thông tin|hoạt động|sự kiện|thời sự|chính trị|kinh tế|văn hóa|văn hoá|xã hội|giáo dục|y tế|đào tạo|pháp luật|thể thao|du lịch|quốc tế|đối ngoại|khoa học|công nghệ|nông nghiệp|an ninh|quốc phòng|đời sống|môi trường|trong tỉnh|trong nước|trong ngành|ngành|thế giới|địa phương|đoàn thể|tổng hợp|nổi bật|chung|của sở|của ngành|cơ sở|mới|vắn|ảnh|huyện|tỉnh|việc làm|môi trường|nông thôn))*
  `,
  sectionStarts: [
    'hoạt động',
    'tin',
    'tin tức',
    'thông tin',
    'sự kiện',
    'bản tin',
    'chuyên mục',
    'chuyên đề',
    'lĩnh vực',
  ],
  weekdays: ['thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])', 'chủ nhật', 'chúa nhật', 'cn'],
  months: [
    ['tháng (?:một|giêng)'],
    ['tháng hai'],
    ['tháng ba'],
    ['tháng tư'],
    ['tháng năm(?! (?:19|20)\\d\\d)'],
    ['tháng sáu'],
    ['tháng (?:bảy|bẩy)'],
    ['tháng tám'],
    ['tháng chín'],
    ['tháng mười'],
    ['tháng mười một'],
    ['tháng (?:mười hai|chạp)'],
  ],
  dateGlue: ['lúc', 'ngày', 'hồi', 'vào', 'giờ', 'ngày đăng'],
  siteNames: list`
    chi ti[eế]t (?:tin|bài|bài viết)(?: tức)?;
    (?:cổng|trang)(?: tin| thông tin| giao tiếp)(?: điện tử)?; website; báo .{2,30} (?:online|điện tử);
    cộng hòa xã hội chủ nghĩa việt nam; độc lập - tự do - hạnh phúc
  `,
  captionHeads: list`
    ảnh; hình; quang cảnh; toàn cảnh; khung cảnh; cảnh; một góc; hình ảnh; các đại biểu; các; những; đại biểu;
    đồng chí; các đồng chí; đ/c; đc; ông; bà; anh; chị; lãnh đạo; ban lãnh đạo; ban tổ chức; ban giám đốc;
    ban chủ trì; chủ tọa; chủ toạ; đoàn chủ tịch; chủ trì; đoàn; tiết mục; lễ; phút; nghi thức; trao; tặng; thí sinh;
    học sinh; giáo viên; các em; các thí sinh; các đội; đội; cán bộ; đông đảo; người dân; bà con; nông dân; hội viên;
    đoàn viên; thanh niên; phó chủ tịch; chủ tịch; bí thư; phó bí thư; giám đốc; phó giám đốc; thứ trưởng; bộ trưởng;
    đại diện; thượng tá; đại tá; trung tá; thiếu tướng; trung tướng; thượng tướng; pgs; ts; ths; mô hình; công trình;
    khách; du khách; bác sĩ; lực lượng; chụp ảnh; tập thể; thủ tướng; phó thủ tướng; tổng bí thư; ubnd; từ trái;
    các bạn; các cá nhân; các tập thể; các thành viên; công nhân; chiến sĩ; cựu chiến binh; vườn; cánh đồng; bức;
    bản đồ; biểu đồ; sơ đồ; lớp; hội nghị; buổi
  `,
  captionEnds: list`
    (?:phát biểu|báo cáo|kết luận|chủ trì|trao đổi|tham luận|thảo luận|chỉ đạo|trình bày|giải trình|chia sẻ|khai mạc|bế mạc|tham dự|dự)(?: \S+){0,4} (?:tại )?(?:hội nghị|hội thảo|hội thi|hội trường|buổi|cuộc|lễ|phiên|kỳ họp|đại hội|chương trình|lớp|toạ đàm|tọa đàm)(?: \S+){0,4}
  `,
  captionProofs: list`
    quang cảnh; toàn cảnh; chụp ảnh; ảnh lưu niệm; (?:từ|thứ .{1,6} từ) (?:trái|phải); bìa (?:trái|phải);
    (?:đứng|ngồi) giữa; trong ảnh; ảnh minh (?:họa|hoạ)
  `,
  captionSigns: list`
    kết luận; phát biểu; chụp ảnh; lưu niệm;
    trao (?:giấy|bằng|quà|cờ|hoa|tặng|thưởng|giải|quyết|huy|kỷ|học|biểu|chứng|danh|cho|quyền);
    tặng (?:hoa|quà|giấy|bằng|cờ|bức|kỷ|huy); nhận (?:giấy|bằng|quà|cờ|hoa|giải|quyết|hỗ); chủ trì;
    tại (?:buổi|hội|lễ|đại hội|cuộc|chương trình|điểm|phiên|hiện trường|khu|nơi); tham dự; tham gia; dự hội nghị;
    khai mạc; bế mạc; điều hành; tham luận; thảo luận; báo cáo; trình bày; quang cảnh; toàn cảnh; kiểm tra; thăm;
    trong ảnh; bên trái; bên phải; thứ (?:hai|ba|nhất|\d) từ; từ trái; đứng giữa; ngồi giữa; bìa (?:trái|phải);
    hàng (?:đầu|trên|dưới|thứ); ảnh ?:; ảnh minh; biểu diễn; ra mắt; bỏ phiếu; biểu quyết; ký kết; bắt tay;
    dâng hương; dâng hoa; thắp hương; cắt băng; khen thưởng; lắng nghe; hướng dẫn; giới thiệu; thực hành; thi đấu;
    trồng cây; chúc mừng; động viên; tiếp (?:đoàn|ông|bà|đồng chí|đại sứ|ngài); trao đổi; làm việc với; đang
  `,
  reports: list`
    (?:vào |lúc )?(?:sáng|trưa|chiều|tối|đêm|rạng sáng|ngày)(?: sớm| nay| qua)?,? ?(?:ngày )?\(?\d;
    trong (?:hai|ba|bốn|năm|\d+) ngày,? ?(?:từ )?\(?\d; từ ngày \d; vừa qua,; (?:sáng|chiều|tối) nay,?
  `,
  openers: list`
    sáng; trưa; chiều; tối; đêm; ngày; rạng sáng; vừa qua; mới đây; hôm nay; hôm qua; trong; nhằm; thực hiện; nhân; tại; theo; từ; sau; qua;
    hướng tới; hưởng ứng; với; để; tiếp tục; được; đến; đây; đó; bên cạnh; ngoài ra; đặc biệt; thời gian; năm; nhờ; do; vì; khi; cùng; dịp này;
    phát biểu; kết luận; tham dự; về phía; hiện; hiện nay; đến nay; dự kiến; kết quả; đồng thời; cũng; thay mặt
  `,
  openWords: list`
    và; của; tại; về; với; cho; từ; đến; vào; cùng; theo; là; các; những; được; do; để; gắn; giữa; bằng; nhằm; mà; thứ; hoặc
  `,
};
