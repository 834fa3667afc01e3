import { phraseSet } from './phrases.ts';

/** Words of address, titles of learning, rank and calling that stand before a person's name. */
export const honorifics = phraseSet(`
bác sĩ CKI; bác sĩ CKII; bác sĩ chuyên khoa I; bác sĩ chuyên khoa II; thạc sĩ bác sĩ; tiến sĩ bác sĩ; tiến sĩ khoa học;
ông; bà; anh; chị; em; cô; chú; bác; cụ; thầy; thầy giáo; cô giáo; thầy thuốc; cháu; bạn; mẹ; ngài; đồng chí;
các đồng chí; đ c; đc; các ông; các bà; các anh; các chị; các em; vợ chồng ông; vợ chồng anh; vợ chồng chị;
gia đình ông; gia đình bà; gia đình anh; gia đình chị; mẹ Việt Nam anh hùng; bà mẹ Việt Nam anh hùng; mẹ VNAH;
anh hùng; liệt sĩ; anh hùng liệt sĩ; anh hùng LLVTND; thương binh; già làng; nghệ nhân; cựu chiến binh; giáo sư;
phó giáo sư; tiến sĩ; thạc sĩ; bác sĩ; dược sĩ; kỹ sư; kiến trúc sư; luật sư; cử nhân; giảng viên; nhà giáo;
nhà giáo nhân dân; nhà giáo ưu tú; nhà báo; nhà văn; nhà thơ; nhạc sĩ; họa sĩ; ca sĩ; nghệ sĩ; diễn viên; đạo diễn;
người mẫu; hoa hậu; á hậu; nghệ sĩ nhân dân; nghệ sĩ ưu tú; NSND; NSƯT; GS; PGS; TS; ThS; Th S; BS; KS; LS; GS TS;
PGS TS; GS TSKH; TSKH; BSCK; BS CKI; BS CKII; BSCKI; BSCKII; BS CK; TS BS; ThS BS; KTS; GVC; TTND; TTƯT; NGND; NGƯT;
đại tướng; thượng tướng; trung tướng; thiếu tướng; đại tá; thượng tá; trung tá; thiếu tá; đại úy; thượng úy; trung úy;
thiếu úy; thượng sĩ; trung sĩ; hạ sĩ; binh nhất; binh nhì; chiến sĩ; chuẩn đô đốc; phó đô đốc; đô đốc; hòa thượng;
thượng tọa; đại đức; ni sư; ni trưởng; sư cô; sư thầy; linh mục; giám mục; hồng y; tổng giám mục; mục sư; chức sắc;
vận động viên; VĐV; cầu thủ; tiền đạo; tiền vệ; hậu vệ; thủ môn; kình ngư; huấn luyện viên; HLV; trọng tài; võ sĩ;
kỳ thủ; tay vợt; tài xế; lái xe; bị cáo; bị can; nghi phạm; đối tượng; nạn nhân; tiểu thương; nông dân; hộ ông; hộ bà;
hộ anh; hộ chị; học sinh; sinh viên; thí sinh; phóng viên; tác giả; bệnh nhân; sản phụ; ngư dân; thuyền trưởng
`);
