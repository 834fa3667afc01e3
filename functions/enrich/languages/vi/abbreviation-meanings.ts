interface Meaning {
  long: string;
  /** What stands right before it. */
  after?: RegExp;
  /** What comes right after it. */
  before?: RegExp;
}

/** Abbreviations of two meanings, the first that fits; none fits, none is read. */
export const meanings: Readonly<Record<string, Meaning[]>> = {
  BCH: [{ long: 'Bộ Chỉ huy', before: /^\s+(?:Quân sự|QS|BĐBP|Bộ đội|Biên phòng)/u }, { long: 'Ban Chấp hành' }],
  TT: [
    {
      long: 'Trung tâm',
      before:
        /^\s+(?:Y tế|Văn hóa|GDTX|GDNN|Khuyến nông|VH|Truyền thông|Xúc tiến|Dạy nghề|Giáo dục|Phát triển|Kiểm soát|Thể thao|Dịch vụ|Hội nghị|Hành chính|Bảo trợ|Dân số)/u,
    },
    { long: 'Thông tin', after: /(?:Trung tâm|Sở|Phòng)\s+$/u, before: /^\s*(?:và|-|&)/u },
    { long: 'Thị trấn', before: /^\.?\s+\p{Lu}/u, after: /(?:UBND|HĐND|tại|ở|xã,?|Công an)\s+$/u },

    { long: 'Thông tư', before: /^\s+(?:số\s+)?\d/u },
  ],
  BTC: [
    { long: 'Bộ Tài chính', after: /(?:của|do|theo)\s+$/iu, before: /^\s+(?:ban hành|hướng dẫn)/u },
    { long: 'Ban Tổ chức' },
  ],
  BCT: [{ long: 'Bộ Công Thương', before: /^\s+(?:ban hành|cấp phép)/u }, { long: 'Bộ Chính trị' }],
  CP: [
    { long: 'cổ phần', after: /(?:công ty|Công ty|TM|CTY)\s+$/u },
    { long: 'Chính phủ', after: /(?:của|do)\s+$/u },
  ],
  CĐ: [
    { long: 'cao đẳng', after: /(?:trường|ĐH,|hệ|đại học,)\s+$/iu },
    { long: 'Công đoàn', before: /^\s+(?:cơ sở|ngành|tỉnh|viên)/u },
  ],
  ĐH: [
    { long: 'đại học', after: /(?:trường|hệ|khối|thi)\s+$/iu },
    { long: 'đại học', before: /^\s+\p{Lu}/u },
  ],
  TH: [
    { long: 'tiểu học', after: /trường\s+$/iu },
    { long: 'Truyền hình', after: /(?:PT|Phát thanh)\s*(?:-|&|và)\s*$/u },
  ],
  SV: [
    { long: 'sinh viên', after: /(?:HS|học sinh),?\s+$/u },
    { long: 'sinh viên', before: /^\s+(?:trường|các|năm)/u },
  ],
  HS: [{ long: 'học sinh', before: /^,?\s+(?:SV|giỏi|các|trường|nghèo|lớp)/u }],
  GV: [{ long: 'giáo viên', before: /^,?\s+(?:dạy|các|giỏi|trường|và)/u }],
  QH: [
    { long: 'Quốc hội', after: /(?:đại biểu|ĐB|Đoàn|khóa|Chủ tịch|của|Văn phòng|kỳ họp|biểu)\s+$/iu },
    { long: 'quy hoạch', after: /(?:bản đồ|đồ án|Sở)\s+$/iu },
    { long: 'Quốc hội' },
  ],
  KH: [{ long: 'Kế hoạch', after: /(?:Phòng TC-|thực hiện)\s*$/u, before: /^\s+(?:số\s+)?\d/u }],
  PTTH: [
    { long: 'Phát thanh - Truyền hình', after: /Đài\s+$/u },
    { long: 'phổ thông trung học', after: /[Tt]rường\s+$/u },
  ],
  TK: [{ long: 'Thống kê', after: /(?:Thông tin|TT)\s+(?:và|-|&)\s+$/u }],
  ĐB: [{ long: 'đại biểu', before: /^\s+(?:QH|HĐND|Quốc hội)/u }],
  'VH-TT': [{ long: 'Văn hóa - Thể thao', after: /(?:Trung tâm|Sở)\s+$/u }, { long: 'Văn hóa - Thông tin' }],
};
