import { phraseSet } from './phrases.ts';

/** Titles of office, without the unit that they are held in. */
export const offices = phraseSet(`
Trưởng đoàn ĐBQH; Phó Trưởng đoàn ĐBQH; Trưởng đoàn Đại biểu Quốc hội; Phó Trưởng đoàn Đại biểu Quốc hội;
Phó Trưởng đoàn chuyên trách; Phó Trưởng ban chuyên trách; Phó Trưởng đoàn phụ trách; Đại biểu Quốc hội chuyên trách;
Tổng Bí thư; Chủ tịch nước; Phó Chủ tịch nước; Chủ tịch Quốc hội; Phó Chủ tịch Quốc hội;
Phó Chủ tịch Thường trực Quốc hội; Thủ tướng; Phó Thủ tướng; Phó Thủ tướng Thường trực; Thủ tướng Chính phủ;
Phó Thủ tướng Chính phủ; Phó Thủ tướng Thường trực Chính phủ; Bộ trưởng; Thứ trưởng; Thứ trưởng Thường trực;
Trợ lý Bộ trưởng; Trợ lý; Bí thư; Phó Bí thư; Phó Bí thư Thường trực; Bí thư thứ nhất; Bí thư Chi bộ;
Phó Bí thư Chi bộ; Thường trực; Ủy viên; Ủy viên Thường trực; Ủy viên dự khuyết; Ủy viên Thường vụ; UV; UVTV;
Ủy viên BTV; Ủy viên BCH; Tỉnh ủy viên; Thành ủy viên; Huyện ủy viên; Thị ủy viên; Quận ủy viên; Đảng ủy viên;
Chi ủy viên; TUV; HUV; ĐUV; UVBTV; UVBCH; Phó Tổng; Quyền Vụ trưởng; Hàm Vụ trưởng; Phó Chủ tịch Công đoàn cơ sở;
Chủ tịch; Phó Chủ tịch; Phó Chủ tịch Thường trực; Quyền Chủ tịch; Q. Chủ tịch; Phó Chủ tịch phụ trách; Đồng Chủ tịch;
Chủ nhiệm; Phó Chủ nhiệm; Phó Chủ nhiệm Thường trực; Giám đốc; Phó Giám đốc; Phó Giám đốc Thường trực;
Phó Giám đốc phụ trách; Quyền Giám đốc; Tổng Giám đốc; Phó Tổng Giám đốc; Giám đốc điều hành; Giám đốc quốc gia;
Trưởng ban; Phó Trưởng ban; Phó ban; Phó Trưởng ban Thường trực; Phó Trưởng ban phụ trách; Trưởng; Phó Trưởng;
Trưởng phòng; Phó Trưởng phòng; Phó phòng; Quyền Trưởng phòng; Trưởng bộ môn; Trưởng khoa; Phó Trưởng khoa; Phó khoa;
Trưởng đoàn; Phó Trưởng đoàn; Phó đoàn; Trưởng thôn; Phó Trưởng thôn; Trưởng bản; Phó bản; Trưởng buôn; Buôn trưởng;
Trưởng ấp; Phó ấp; Trưởng bon; Trưởng khối; Khối trưởng; Trưởng khu phố; Trưởng khu; Khu trưởng; Tổ trưởng;
Tổ trưởng tổ dân phố; Tổ phó; Nhóm trưởng; Cụm trưởng; Cụm phó; Trưởng nhóm; Trưởng Công an; Phó Trưởng Công an;
Phó Công an; Trưởng trạm; Trạm trưởng; Phó Trạm trưởng; Đội trưởng; Phó Đội trưởng; Đội phó; Hạt trưởng;
Phó Hạt trưởng; Trưởng Đại diện; Phó Trưởng Đại diện; Đại diện; Trưởng Văn phòng đại diện; Trưởng chi nhánh;
Chánh Văn phòng; Phó Chánh Văn phòng; Chánh Thanh tra; Phó Chánh Thanh tra; Chánh Thanh tra Sở; Chánh án; Phó Chánh án;
Chánh Tòa; Thẩm phán; Kiểm sát viên; Viện trưởng; Phó Viện trưởng; Cục trưởng; Phó Cục trưởng; Quyền Cục trưởng;
Phó Cục trưởng phụ trách; Chi cục trưởng; Phó Chi cục trưởng; Tổng cục trưởng; Phó Tổng cục trưởng; Vụ trưởng;
Phó Vụ trưởng; Vụ phó; Cục phó; Viện phó; Sở trưởng; Hiệu trưởng; Phó Hiệu trưởng; Hiệu phó; Quyền Hiệu trưởng;
Tổng Biên tập; Phó Tổng Biên tập; Tổng Thư ký; Phó Tổng Thư ký; Thư ký; Thư ký Tòa soạn; Tổng Thanh tra;
Phó Tổng Thanh tra; Tổng Kiểm toán; Kiểm toán trưởng; Kế toán trưởng; Thống đốc; Phó Thống đốc; Đại sứ; Phó Đại sứ;
Đại biện lâm thời; Tham tán; Tham tán Thương mại; Tổng Lãnh sự; Phó Tổng Lãnh sự; Lãnh sự; Công sứ; Người phát ngôn;
Đại biểu Quốc hội; Đại biểu HĐND; ĐBQH; Tư lệnh; Phó Tư lệnh; Tư lệnh trưởng; Chính ủy; Phó Chính ủy; Chính trị viên;
Phó Chính trị viên; Chính trị viên phó; Tham mưu trưởng; Phó Tham mưu trưởng; Tổng Tham mưu trưởng;
Phó Tổng Tham mưu trưởng; Chủ nhiệm Chính trị; Chỉ huy trưởng; Phó Chỉ huy trưởng; Chỉ huy phó; Đồn trưởng;
Phó Đồn trưởng; Chính trị viên Đồn; Tiểu đoàn trưởng; Đại đội trưởng; Trung đoàn trưởng; Lữ đoàn trưởng;
Sư đoàn trưởng; Giám thị; Phó Giám thị; Tổng Công trình sư; Chủ tịch Hội đồng quản trị; Chủ tịch HĐQT;
Chủ tịch Hội đồng thành viên; Chủ tịch HĐTV; Thành viên HĐQT; Thành viên; Trưởng Ban Quản lý; Bí thư Đoàn;
Bí thư Đảng ủy; Phó Bí thư Đảng ủy; Bí thư Đảng bộ; Bí thư Tỉnh đoàn; Bí thư Đoàn Thanh niên; Chi hội trưởng;
Chi hội phó; Hội trưởng; Phó Hội trưởng; Tổng Giám mục; Trụ trì; Chánh Trị sự; Phó Trưởng Ban Trị sự;
Trưởng Ban Trị sự; Trưởng tộc; Công tố viên; Điều tra viên; Thủ trưởng; Phó Thủ trưởng; Chuyên viên; Cán bộ; Nhân viên;
Chủ; Bếp trưởng; Tổng phụ trách Đội; Chủ tịch Công đoàn; Phó Chủ tịch Công đoàn; Thủ hiến; Thị trưởng; Phó Thị trưởng;
Tỉnh trưởng; Phó Tỉnh trưởng; Tổng thống; Phó Tổng thống; Quốc vương; Ngoại trưởng; Chủ tịch Ủy ban;
Tổng Bí thư Ban Chấp hành Trung ương Đảng; Chuyên gia; Điều phối viên; Giám đốc dự án; Giám đốc kinh doanh; Giám sát;
Trưởng Ban; Phó Trưởng Ban
`);

/** Titles that name an office only with a unit after them: "Chủ trang trại", "cán bộ" are callings. */
export const needUnit: ReadonlySet<string> = new Set([
  'ủy viên',
  'thành viên',
  'đại diện',
  'cán bộ',
  'nhân viên',
  'chủ',
  'trưởng',
  'phó trưởng',
  'thường trực',
  'uv',
  'chuyên gia',
  'trợ lý',
  'thư ký',
  'giám sát',
  'lãnh sự',
  'phó phòng',
  'đại biểu hđnd',
]);

/** What may stand before a title and belongs to it. */
export const prefixes: ReadonlySet<string> = new Set(['nguyên', 'quyền', 'cựu', 'q']);

/** Units that are named by a common noun after a title: "Giám đốc Sở", "Chủ tịch huyện", "Giám đốc Trung tâm". */
export const plainUnits = phraseSet(`
Tổ công tác; Đoàn công tác; Đoàn kiểm tra; Đoàn thanh tra; Đoàn giám sát; Tổ dân phố; Ban chỉ đạo tỉnh; Hội đồng thi; Hội đồng quản lý;
Sở; Bộ; Cục; Chi cục; Trung tâm; Bệnh viện; Công ty; Chi bộ; Đảng ủy; Đảng bộ; Công đoàn; Công đoàn Sở;
Công đoàn cơ sở; Hội; Hiệp hội; Trường; Nhà trường; Viện; Khối; Cụm; tỉnh; huyện; xã; phường; thị trấn; thành phố;
quận; thị xã; Chi đoàn; Đoàn trường; Đoàn Thanh niên; Đoàn; Hợp tác xã; HTX; Câu lạc bộ; CLB; Ngân hàng; Đài; Báo;
Chi nhánh; Nhà máy; Xí nghiệp; Hội đồng; Ban; Phòng; Đội; Trạm; Khoa; Chi hội; Tổ; Quỹ; Thanh tra; Văn phòng;
Tổng công ty; Tập đoàn; Học viện; Ủy ban; Quốc hội; Công an; Cấp ủy; Chi ủy; Ban Chỉ đạo; Ban Tổ chức; Ban Quản lý;
Ban Giám khảo; Hội đồng quản trị; HĐQT
`);
