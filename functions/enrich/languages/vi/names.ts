/** Family names of the Kinh and of other peoples of Vietnam, in lower case: what a full name begins with. */
export const familyNames: ReadonlySet<string> = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lưu đinh đoàn lâm mai trịnh đào tô hà cao ' +
    'trương tạ châu tăng triệu lương quách thái tống vương phùng kiều chu tôn lục bạch doãn nghiêm thạch sơn kim khương ' +
    'thân quản la lò quàng cầm vi hứa nông ma bế giàng vàng thào sùng lầu mùa hạng cứ lù tẩn chảo đàm viên cù mạc ' +
    'văn ninh từ giang ông khổng hàn diệp tiêu âu phí bàng bá lại mẫn thiều trang phó đới nhâm ' +
    'y rmah rơ ksor kpă siu nay rcom rahlan ksơr niê mlô êban ' +
    'hờ a lường lèo tòng cà điêu điểu đinh bríu zơ râm alăng pơloong hốih zơrâm riah bloong'
  ).split(' '),
);
