import { Phrases, phrasesIn } from './phrases.ts';

/**
 * What an organisation's name begins with, and what must follow for it to be a name:
 * `whole`: nothing ("Quốc hội"); `level`: nothing, a place or its rank ("UBND tỉnh Bình Định");
 * `field`: a field of work ("Sở Ngoại vụ"); `name`: a field, a rank or a proper name ("Công ty Cà phê Thắng Lợi").
 */
export type Takes = 'whole' | 'level' | 'field' | 'name';

const heads: Record<Takes, string> = {
  whole: `
    Quốc hội; Tòa án nhân dân tối cao; Viện kiểm sát nhân dân tối cao; TANDTC; VKSNDTC; Ngân hàng Thế giới; UNESCO;
    UNICEF; WHO; FAO; ILO; IMF; WWF; IUCN; USAID; IAEA; UNFPA; UN Women; UNDP; JICA; KOICA; Tổ chức Y tế Thế giới; Ngân hàng Phát triển châu Á; Ủy ban Thường vụ Quốc hội;
    Chính phủ; Bộ Chính trị; Ban Bí thư; Ban Bí thư Trung ương Đảng; Ban Chấp hành Trung ương Đảng;
    Ban Chấp hành Trung ương; Trung ương Đảng; Quân ủy Trung ương; Đảng Cộng sản Việt Nam; Văn phòng Chính phủ; Văn phòng Quốc hội;
    Văn phòng Trung ương Đảng; Văn phòng Chủ tịch nước; Thông tấn xã Việt Nam; Kiểm toán Nhà nước; Thanh tra Chính phủ;
    Liên hợp quốc; Liên Hiệp Quốc; Liên minh châu Âu; Đảng đoàn Quốc hội; Quân đội nhân dân Việt Nam; Hội đồng Bảo an
  `,
  level: `
    UBND; TTYT; BVĐK; Khối các cơ quan; Khối Doanh nghiệp; Khối các cơ quan và doanh nghiệp; Khối Cơ quan và Doanh nghiệp;
    Đoàn Thanh niên; Đoàn Khối các cơ quan; Đoàn Khối các cơ quan và doanh nghiệp; Đoàn Khối Doanh nghiệp;
    Đảng bộ Khối các cơ quan; Đảng bộ Khối các cơ quan và doanh nghiệp; Đảng bộ Khối Doanh nghiệp; Ban Pháp chế HĐND;
    Ban Kinh tế - Ngân sách HĐND; Ban Văn hóa - Xã hội HĐND; Ban Dân tộc HĐND; Ban Tiếp công dân; VNPT; Viettel; EVN;
    Agribank; Vietcombank; VietinBank; BIDV; Sacombank; Petrolimex; MobiFone; VinaPhone; HĐND; Ủy ban nhân dân;
    Hội đồng nhân dân; Tỉnh ủy; Thành ủy; Huyện ủy; Quận ủy; Thị ủy; Tỉnh đoàn; Thành đoàn; Huyện đoàn; Thị đoàn;
    Quận đoàn; Xã đoàn; Đảng bộ; Công an; Thanh tra; Thường trực HĐND; Thường trực Hội đồng nhân dân;
    Thường trực Tỉnh ủy; Thường trực Huyện ủy; Thường trực Thành ủy; Ban Thường vụ Tỉnh ủy; Ban Thường vụ Thành ủy;
    Ban Thường vụ Huyện ủy; Ban Thường vụ Thị ủy; Ban Thường vụ Quận ủy; Ban Thường vụ Tỉnh đoàn;
    Ban Thường vụ Đảng ủy; Ban Chấp hành Đảng bộ; BCH Đảng bộ; Ban Thường vụ Đảng bộ; BTV Tỉnh ủy; BTV Huyện ủy;
    BTV Thành ủy; UBMTTQ; UBMTTQVN; UBMTTQ Việt Nam; Ủy ban MTTQ; Ủy ban MTTQ Việt Nam; Ủy ban Mặt trận Tổ quốc;
    Ủy ban Mặt trận Tổ quốc Việt Nam; MTTQ; MTTQVN; MTTQ Việt Nam; Mặt trận Tổ quốc; Mặt trận Tổ quốc Việt Nam;
    Ban Thường trực Ủy ban MTTQ Việt Nam; Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam; Tòa án nhân dân; TAND;
    Viện kiểm sát nhân dân; VKSND; Bộ đội Biên phòng; BĐBP; Bộ Chỉ huy Quân sự; BCH Quân sự; Bộ CHQS;
    Ban Chỉ huy Quân sự; Ban CHQS; Bộ Chỉ huy Bộ đội Biên phòng; Bộ Chỉ huy BĐBP; BCH BĐBP; Kho bạc Nhà nước;
    Bảo hiểm xã hội; BHXH; Ngân hàng Chính sách xã hội; Ngân hàng CSXH; NHCSXH; Hội Cựu chiến binh; Hội Chữ thập đỏ;
    Hội Nông dân; Hội Liên hiệp Phụ nữ; Hội LHPN; Hội Phụ nữ; Hội Khuyến học; Hội Người cao tuổi; Hội Luật gia;
    Hội Nhà báo; Hội CCB; Hội CTĐ; Hội ND; Liên đoàn Lao động; LĐLĐ; Tổng Liên đoàn Lao động;
    Tổng Liên đoàn Lao động Việt Nam; Đoàn đại biểu Quốc hội; Đoàn ĐBQH; Văn phòng UBND; Văn phòng Ủy ban nhân dân;
    Văn phòng HĐND; Văn phòng Tỉnh ủy; Văn phòng Huyện ủy; Văn phòng Thành ủy; Văn phòng Đoàn đại biểu Quốc hội;
    Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân; Văn phòng Đoàn đại biểu QH và HĐND;
    Văn phòng Đoàn ĐBQH và HĐND; Văn phòng Đoàn ĐBQH; Văn phòng Đoàn đại biểu Quốc hội và HĐND; Văn phòng HĐND và UBND;
    Văn phòng Đoàn ĐBQH, HĐND và UBND; Ủy ban Kiểm tra Tỉnh ủy; Ủy ban Kiểm tra Huyện ủy; Ủy ban Kiểm tra Thành ủy;
    UBKT Tỉnh ủy; Ban Tuyên giáo Tỉnh ủy; Ban Tổ chức Tỉnh ủy; Ban Dân vận Tỉnh ủy; Ban Nội chính Tỉnh ủy;
    Đảng ủy Khối các cơ quan; Đảng ủy Khối Doanh nghiệp; Đảng ủy Khối các cơ quan và doanh nghiệp; Đảng ủy Công an;
    Đảng ủy Quân sự; Công an nhân dân; Ban An toàn giao thông; Ban ATGT; Hội Bảo trợ người khuyết tật và trẻ mồ côi;
    Liên minh Hợp tác xã; Liên hiệp các Hội Khoa học và Kỹ thuật; Liên hiệp các tổ chức hữu nghị;
    Đoàn Thanh niên Cộng sản Hồ Chí Minh; Đoàn TNCS Hồ Chí Minh; Ban Thường vụ Hội Liên hiệp Phụ nữ; Ủy ban Bầu cử;
    Trung ương Đoàn; Ủy ban Kiểm tra; UBKT; Ủy ban Dân tộc; Thi hành án dân sự; Hội đồng Thi đua - Khen thưởng;
    Thường trực UBND; Thường trực Thị ủy; Thường trực Quận ủy; Hội Sinh viên; Hội Liên hiệp Thanh niên; Hội LHTN;
    Hội Doanh nhân trẻ; Hội Sinh viên Việt Nam; Hội LHTN Việt Nam; Hội Liên hiệp Thanh niên Việt Nam;
    Hội Liên hiệp Phụ nữ Việt Nam; Hội LHPN Việt Nam; Hội Nông dân Việt Nam; Cảnh sát biển Việt Nam; Ban Tuyên giáo;
    Ban Dân vận; Ban Nội chính; Ban Dân tộc; Ban Thi đua Khen thưởng; Ngân hàng Nhà nước
  `,
  field: `
    Sở; Bộ; Cục; Vụ; Tổng cục; Chi cục; Phòng; Ban; Viện; Văn phòng; Văn phòng Điều phối; Chi bộ; Chi đoàn;
    Đoàn Kinh tế - Quốc phòng; Cảng vụ; Cảng hàng không; Tổ Công tác; Ban Vận động; Ban An toàn; Nhà Thiếu nhi; Ủy ban;
    Hội; Hiệp hội; Liên đoàn; Liên hiệp; Liên hiệp hội; Tổng hội; Hội đồng; Khối; Cụm; Cụm thi đua; Khối thi đua;
    Ban Chỉ đạo; BCĐ; Ban Quản lý; BQL; Ban Tổ chức; Ban Giám đốc; Ban Chấp hành; BCH; Ban Thường vụ; Ban Trị sự;
    Ban Điều hành; Ban Cán sự Đảng; Ban Thường trực; Ban Giám hiệu; Đảng ủy; Đội; Trung tâm; Trạm; Hạt Kiểm lâm; Hạt;
    Tổng lãnh sự quán; Đại sứ quán; Lãnh sự quán; Tòa án; Cơ quan; Bộ Tư lệnh; Bộ Chỉ huy; Quân khu; Quân đoàn;
    Sư đoàn; Lữ đoàn; Trung đoàn; Đồn Biên phòng; Giáo hội; Đoàn; Tổng Liên đoàn; Quỹ; Nhà xuất bản; NXB; Câu lạc bộ;
    CLB; Công đoàn; Vườn quốc gia; Bảo tàng; Thư viện; Chi hội; Hội đồng Quản trị; Kho bạc; Cảnh sát biển;
    Thường trực Ban Chỉ đạo; Văn phòng Đăng ký đất đai; Nhà văn hóa; Nhà thiếu nhi; Khu bảo tồn; Điện lực; Bưu điện;
    Viễn thông; Hải quan; Cục Hải quan
  `,
  name: `
    Công ty; Tổng công ty; Tập đoàn; Ngân hàng; Báo; Đài; Đài Phát thanh; Đài Phát thanh và Truyền hình; Đài PT&TH;
    Đài Truyền hình; Đài Tiếng nói; Tạp chí; Trường; Trường Đại học; Đại học; Học viện; Trường Cao đẳng; Cao đẳng;
    Trường Trung cấp; Trường Tiểu học; Trường THPT; Trường THCS; Trường Mầm non; Trường Mẫu giáo; Trường PTDTNT;
    Trường Chính trị; Bệnh viện; Trung tâm Y tế; Trạm Y tế; Hợp tác xã; HTX; Doanh nghiệp tư nhân; DNTN; Chi nhánh;
    Nhà máy; Xí nghiệp; Nông trường; Lâm trường; Nhà hát; Đoàn Ca múa nhạc; Thời báo; Nhật báo; Liên hiệp Hợp tác xã;
    Tổ hợp tác
  `,
};

export const organisationHeads = new Phrases<Takes>(
  (Object.entries(heads) as [Takes, string][]).flatMap(([takes, text]) =>
    phrasesIn(text).map((phrase): [string, Takes] => [phrase, takes]),
  ),
);

/** Heads that papers also print small before a name: "sở Kế hoạch và Đầu tư", "công ty TNHH Minh Long". */
export const printedSmall: ReadonlySet<string> = new Set(
  phrasesIn(`
    sở; bộ; công ty; tổng công ty; tập đoàn; ngân hàng; trường; bệnh viện; trung tâm; hợp tác xã; báo; cục; chi cục; phòng;
    huyện ủy; tỉnh ủy; thành ủy; hội; trường đại học; đại học; trường tiểu học; viện; ban quản lý; khối thi đua;
    doanh nghiệp tư nhân; công an; tòa án nhân dân; viện kiểm sát nhân dân; liên đoàn lao động; đại sứ quán; tạp chí;
    nhà xuất bản; hiệp hội; câu lạc bộ; quỹ; trạm y tế; bảo tàng; ủy ban nhân dân; hội đồng nhân dân; hội nông dân;
    hội liên hiệp phụ nữ; học viện
  `),
);

/** Ranks of place that end an organisation's name, with or without the place: "UBND tỉnh", "Công an huyện Cư Jút". */
export const ranks = new Phrases<'province' | 'district' | 'commune' | 'centre'>([
  ['tỉnh', 'province'],
  ['thành phố', 'district'],
  ['TP', 'district'],
  ['huyện', 'district'],
  ['quận', 'district'],
  ['thị xã', 'district'],
  ['TX', 'district'],
  ['xã', 'commune'],
  ['phường', 'commune'],
  ['thị trấn', 'commune'],
  ['đặc khu', 'commune'],
  ['trung ương', 'centre'],
  ['TW', 'centre'],
]);

/** Agencies of state and party, which bear no person's name: what follows their heads is who leads them. */
export const unnamed: ReadonlySet<string> = new Set(
  phrasesIn(`
    sở; bộ; cục; vụ; tổng cục; chi cục; phòng; ban; văn phòng; ủy ban; hội đồng; khối; cụm; cụm thi đua; khối thi đua;
    ban chỉ đạo; bcđ; ban quản lý; bql; ban tổ chức; ban giám đốc; ban chấp hành; bch; ban thường vụ; đảng ủy; đội;
    đoàn; cơ quan; tòa án; hạt; trạm; đại sứ quán; lãnh sự quán; tổng lãnh sự quán; công đoàn; chi bộ; chi đoàn;
    đảng bộ; ban cán sự đảng; thanh tra
  `),
);

/** These stand before another organisation and make one name with it. */
export const joiningHeads: ReadonlySet<string> = new Set(
  phrasesIn(`
    ban chấp hành trung ương; trung ương; đảng bộ; đảng ủy; chi bộ; chi đoàn; chi ủy; công đoàn; đoàn; đoàn thanh niên; ban chấp hành; bch; ban thường vụ;
    btv; ban giám đốc; ban cán sự đảng; văn phòng; ban lãnh đạo; ban chấp hành đảng bộ; thường trực; đảng đoàn;
    hội cựu chiến binh; hội phụ nữ
  `),
);

/** Set up for a purpose, which their names say in small letters: "Ban Chỉ đạo phòng, chống dịch". */
export const forPurpose: ReadonlySet<string> = new Set(
  phrasesIn(`
    ban chỉ đạo; bcđ; ban quản lý; bql; hội đồng; quỹ; ban vận động; ban chỉ huy; ban tổ chức; văn phòng điều phối;
    ban an toàn; tổ công tác
  `),
);

/** Common nouns without a place: "toàn Đảng bộ", "lực lượng Công an". */
export const needsPlace: ReadonlySet<string> = new Set(
  phrasesIn(`
    đảng bộ; công an; bhxh; thanh tra; mttq; mặt trận tổ quốc; tòa án nhân dân; công an nhân dân; viện kiểm sát nhân dân;
    khối các cơ quan; đoàn thanh niên
  `),
);
