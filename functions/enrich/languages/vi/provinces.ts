/**
 * The provinces: 63 until 30 June 2025, 34 since 1 July 2025 (Resolution 202/2025/QH15), with the codes of the statistics office.
 * The codes are not stable: 15 was Yên Bái and is Lào Cai. Names, codes and mapping are facts.
 */
export interface Province {
  code63: string;
  name63: string;
  code34: string;
  name34: string;
  /** Other spellings in print, beside those that differ in tone placement, dashes or case alone. */
  spellings: string[];
}

/** [code until June 2025, name until then, code since, name since, …other spellings] */
const rows: [string, string, string, string, ...string[]][] = [
  ['01', 'Hà Nội', '01', 'Hà Nội'],
  ['02', 'Hà Giang', '08', 'Tuyên Quang'],
  ['04', 'Cao Bằng', '04', 'Cao Bằng'],
  ['06', 'Bắc Kạn', '19', 'Thái Nguyên', 'Bắc Cạn'],
  ['08', 'Tuyên Quang', '08', 'Tuyên Quang'],
  ['10', 'Lào Cai', '15', 'Lào Cai'],
  ['11', 'Điện Biên', '11', 'Điện Biên'],
  ['12', 'Lai Châu', '12', 'Lai Châu'],
  ['14', 'Sơn La', '14', 'Sơn La'],
  ['15', 'Yên Bái', '15', 'Lào Cai'],
  ['17', 'Hòa Bình', '25', 'Phú Thọ'],
  ['19', 'Thái Nguyên', '19', 'Thái Nguyên'],
  ['20', 'Lạng Sơn', '20', 'Lạng Sơn'],
  ['22', 'Quảng Ninh', '22', 'Quảng Ninh'],
  ['24', 'Bắc Giang', '24', 'Bắc Ninh'],
  ['25', 'Phú Thọ', '25', 'Phú Thọ'],
  ['26', 'Vĩnh Phúc', '25', 'Phú Thọ'],
  ['27', 'Bắc Ninh', '24', 'Bắc Ninh'],
  ['30', 'Hải Dương', '31', 'Hải Phòng'],
  ['31', 'Hải Phòng', '31', 'Hải Phòng'],
  ['33', 'Hưng Yên', '33', 'Hưng Yên'],
  ['34', 'Thái Bình', '33', 'Hưng Yên'],
  ['35', 'Hà Nam', '37', 'Ninh Bình'],
  ['36', 'Nam Định', '37', 'Ninh Bình'],
  ['37', 'Ninh Bình', '37', 'Ninh Bình'],
  ['38', 'Thanh Hóa', '38', 'Thanh Hóa'],
  ['40', 'Nghệ An', '40', 'Nghệ An'],
  ['42', 'Hà Tĩnh', '42', 'Hà Tĩnh'],
  ['44', 'Quảng Bình', '44', 'Quảng Trị'],
  ['45', 'Quảng Trị', '44', 'Quảng Trị'],
  ['46', 'Huế', '46', 'Huế', 'Thừa Thiên Huế', 'Thừa Thiên - Huế', 'TT-Huế'],
  ['48', 'Đà Nẵng', '48', 'Đà Nẵng'],
  ['49', 'Quảng Nam', '48', 'Đà Nẵng'],
  ['51', 'Quảng Ngãi', '51', 'Quảng Ngãi'],
  ['52', 'Bình Định', '52', 'Gia Lai'],
  ['54', 'Phú Yên', '66', 'Đắk Lắk'],
  ['56', 'Khánh Hòa', '56', 'Khánh Hòa'],
  ['58', 'Ninh Thuận', '56', 'Khánh Hòa'],
  ['60', 'Bình Thuận', '68', 'Lâm Đồng'],
  ['62', 'Kon Tum', '51', 'Quảng Ngãi', 'Kontum', 'Công Tum'],
  ['64', 'Gia Lai', '52', 'Gia Lai'],
  ['66', 'Đắk Lắk', '66', 'Đắk Lắk', 'Đắc Lắc', 'Đăk Lăk', 'Daklak', 'Dak Lak'],
  ['67', 'Đắk Nông', '68', 'Lâm Đồng', 'Đăk Nông', 'Đắc Nông', 'Dak Nong'],
  ['68', 'Lâm Đồng', '68', 'Lâm Đồng'],
  ['70', 'Bình Phước', '75', 'Đồng Nai'],
  ['72', 'Tây Ninh', '80', 'Tây Ninh'],
  ['74', 'Bình Dương', '79', 'Hồ Chí Minh'],
  ['75', 'Đồng Nai', '75', 'Đồng Nai'],
  ['77', 'Bà Rịa - Vũng Tàu', '79', 'Hồ Chí Minh', 'Bà Rịa – Vũng Tàu', 'BR-VT'],
  ['79', 'Hồ Chí Minh', '79', 'Hồ Chí Minh', 'TP. Hồ Chí Minh', 'TP.HCM', 'TPHCM', 'Tp. HCM', 'Sài Gòn'],
  ['80', 'Long An', '80', 'Tây Ninh'],
  ['82', 'Tiền Giang', '82', 'Đồng Tháp'],
  ['83', 'Bến Tre', '86', 'Vĩnh Long'],
  ['84', 'Trà Vinh', '86', 'Vĩnh Long'],
  ['86', 'Vĩnh Long', '86', 'Vĩnh Long'],
  ['87', 'Đồng Tháp', '82', 'Đồng Tháp'],
  ['89', 'An Giang', '91', 'An Giang'],
  ['91', 'Kiên Giang', '91', 'An Giang'],
  ['92', 'Cần Thơ', '92', 'Cần Thơ'],
  ['93', 'Hậu Giang', '92', 'Cần Thơ'],
  ['94', 'Sóc Trăng', '92', 'Cần Thơ'],
  ['95', 'Bạc Liêu', '96', 'Cà Mau'],
  ['96', 'Cà Mau', '96', 'Cà Mau'],
];

export const provinces: Province[] = rows.map(([code63, name63, code34, name34, ...spellings]) => ({
  code63,
  name63,
  code34,
  name34,
  spellings,
}));
