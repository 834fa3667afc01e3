/** Whose names lines hold: agencies, families, places, desks, and the titles and offices around them. */
import { list } from './phrases.ts';

export const viNames = {
  unitHeads: list`
    sở; ban; bộ; cục; chi cục; vụ; viện; trường; trung tâm; tt; ttxvn; phòng; văn phòng; vp; ubnd; hđnd; ủy ban;
    uỷ ban; hội; hội đồng; hội nông dân; liên hiệp; liên đoàn; tỉnh ủy; tỉnh uỷ; thành ủy; thành uỷ; huyện ủy;
    huyện uỷ; thị ủy; thị uỷ; đảng ủy; đảng uỷ; đảng bộ; chi bộ; công đoàn; đoàn thanh niên; đoàn tncs; tỉnh đoàn;
    huyện đoàn; thành đoàn; công an; bộ đội; bđbp; bộ chỉ huy; báo; đài; tạp chí; cổng; trang; trang tin; website;
    web; thông tấn xã; thông tin; công ty; tập đoàn; tổng công ty; tổng cục; mặt trận; mttq; ubmttq; ủy ban mttq;
    ngân hàng; bệnh viện; học viện; đại học; khoa; tổ; xã; phường; huyện; quận; thị xã; thành phố; tp; tòa án;
    toà án; tand; viện kiểm sát; vksnd; kho bạc; bảo hiểm; bhxh; chi nhánh; thanh tra; hạt kiểm lâm; cơ quan; đơn vị;
    nhà; nhà máy; nhà văn hóa; thư viện; bảo tàng; vietnamnet; vnexpress; dân trí; vov; vtv; vovnews; cục thuế;
    cục thống kê; hải quan; kiểm lâm; quân khu; sư đoàn; trung đoàn; lữ đoàn; tiểu đoàn; quỹ; câu lạc bộ; clb;
    hợp tác xã; chính phủ; quốc hội; đoàn đbqh; đoàn đại biểu; đoàn luật sư; đoàn khối
  `,
  familyNames: list`
    nguyễn; trần; lê; phạm; hoàng; huỳnh; phan; vũ; võ; đặng; bùi; đỗ; hồ; ngô; dương; lý; đào; đinh; đoàn; lâm; mai;
    trịnh; trương; cao; châu; chu; hà; lưu; lương; tạ; tô; tôn; thái; thân; thạch; tăng; triệu; trà; từ; vi; vương;
    văn; yên; quách; quan; quang; phùng; phó; ông; nông; nghiêm; ngụy; mạc; ma; lò; lục; la; kiều; khổng; khuất;
    khúc; khương; hứa; hoa; hàn; hạ; giang; giàng; giáp; doãn; diệp; danh; cù; công; cổ; chử; chế; cầm; cái; bạch;
    bế; âu; an; ân; đàm; đậu; điểu; đồng; đường; đới; hầu; hoắc; lại; lã; lữ; lừ; lường; ninh; nhan; nhâm; ôn; phí;
    sùng; sơn; sầm; thào; thẩm; tòng; trang; tiêu; tống; tướng; ung; uông; vàng; viên; xa; kim; thi; hờ; vừ; y; h;
    bá; bàn; bành
  `,
  notNames: ['hết', 'tin', 'xin', 'theo', 'nguồn', 'ảnh', 'video'],
  places: list`
    an giang; bà rịa; vũng tàu; bạc liêu; bắc giang; bắc kạn; bắc ninh; bến tre; bình dương; bình định; bình phước; bình thuận; cà mau; cao bằng;
    cần thơ; đà nẵng; đà lạt; đắk lắk; đăk lăk; đắk nông; đăk nông; điện biên; điện biên phủ; đồng nai; đồng tháp; gia lai; hà giang; hà nam; hà nội;
    hà tĩnh; hải dương; hải phòng; hậu giang; hòa bình; hoà bình; hồ chí minh; hưng yên; khánh hòa; khánh hoà; kiên giang; kon tum; lai châu;
    lạng sơn; lào cai; lâm đồng; long an; nam định; nghệ an; ninh bình; ninh thuận; phú thọ; phú yên; quảng bình; quảng nam; quảng ngãi;
    quảng ninh; quảng trị; sóc trăng; sơn la; tây ninh; thái bình; thái nguyên; thanh hóa; thanh hoá; thừa thiên huế; tiền giang; trà vinh;
    tuyên quang; vĩnh long; vĩnh phúc; yên bái; sài gòn; buôn ma thuột; nha trang; quy nhơn; biên hòa; phan thiết; việt nam; trung quốc; hoa kỳ
  `,
  honorifics: list`
    pgs; gs; ts; ths; th.s; bs; bác sĩ; ds; cn; ks; ls; luật sư; nb; nhà báo; cki; ckii; bscki; bsckii; đại tá;
    thượng tá; trung tá; thiếu tá; đại úy; thượng úy; trung úy; thiếu úy; đồng chí; đ/c; ông; bà; nsưt; nsnd;
    nghệ sĩ; pv; ctv; phóng viên
  `,
  desks: list`
    thực hiện; ghi; lược ghi; biên soạn; dịch; lược dịch; biên dịch; t/h; pv; p\.v; p\.v\.; ctv; bbt; btv;
    phóng viên; nhóm pv; nhóm phóng viên; ban biên tập; ban bt; cộng tác viên; tổng hợp; st; sưu tầm; bbt tổng hợp;
    pv tổng hợp; admin; administrator; quản trị; nhóm tác giả
  `,
  deeds: list`
    tổng hợp; thực hiện; ghi; lược ghi; biên soạn; sưu tầm; dịch; lược dịch; biên dịch; t/h; st; th
  `,
  offices: list`
    (?:phó |quyền )?(?:trưởng|chánh|tổng|giám đốc|chủ tịch|bí thư|chủ nhiệm|hiệu trưởng|chi cục trưởng|cục trưởng|vụ trưởng|viện trưởng|tổng biên tập|thư ký);
    phó (?:phòng|ban|giám đốc|hiệu trưởng|chủ tịch|bí thư); chuyên viên|cán bộ|giáo viên|giảng viên|nguyên
  `,
};
