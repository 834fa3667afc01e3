import { phraseSet } from './phrases.ts';

/** Fields of work that agencies are named after: "Sở …", "Phòng …", "Ban …". Commas, dashes and "&" in print may differ. */
export const fields = phraseSet(`
ngoại vụ; nội vụ; ngoại giao; tư pháp; tài chính; tài chính - kế hoạch; kế hoạch - tài chính; kế hoạch và đầu tư;
kế hoạch đầu tư; kế hoạch tổng hợp; công thương; công nghiệp; thương mại; nông nghiệp;
nông nghiệp và phát triển nông thôn; nông nghiệp phát triển nông thôn; nông nghiệp và môi trường; nông thôn mới;
giao thông vận tải; giao thông; vận tải; xây dựng; quy hoạch kiến trúc; quy hoạch - kiến trúc;
tài nguyên và môi trường; tài nguyên môi trường; thông tin và truyền thông; thông tin truyền thông;
thông tin và thống kê; lao động - thương binh và xã hội; lao động thương binh xã hội; lao động;
văn hóa, thể thao và du lịch; văn hóa thể thao du lịch; văn hóa - thông tin; văn hóa thông tin; văn hóa và thông tin;
văn hóa và thể thao; văn hóa; thể dục thể thao; thể thao; du lịch; khoa học và công nghệ; khoa học công nghệ; khoa học;
công nghệ thông tin; giáo dục và đào tạo; giáo dục đào tạo; giáo dục; y tế; y tế dự phòng; dân tộc;
dân tộc và tôn giáo; tôn giáo; thanh tra; quốc phòng; quốc phòng - an ninh; công an; an ninh; an ninh trật tự;
an ninh điều tra; cảnh sát điều tra; cảnh sát hình sự; cảnh sát giao thông; cảnh sát cơ động;
cảnh sát phòng cháy chữa cháy; phòng cháy chữa cháy; phòng, chống; phòng chống; phòng, chống thiên tai;
phòng chống thiên tai và tìm kiếm cứu nạn; phòng chống tham nhũng; phòng, chống dịch; phòng, chống dịch covid-19;
phòng chống ma túy; phòng, chống mại dâm; kiểm soát bệnh tật; dân số; dân số - kế hoạch hóa gia đình;
an toàn thực phẩm; an toàn giao thông; bảo vệ môi trường; bảo vệ thực vật; trồng trọt và bảo vệ thực vật;
chăn nuôi và thú y; thú y; thủy sản; thủy lợi; lâm nghiệp; kiểm lâm; rừng phòng hộ; rừng đặc dụng;
rừng phòng hộ đầu nguồn; khu du lịch; khu bảo tồn thiên nhiên; di tích; di tích và danh lam thắng cảnh; nhi đồng;
liên hợp quốc; liên hiệp quốc; phát triển nông thôn; khuyến nông; khuyến công; quản lý thị trường; quản lý đất đai;
quản lý đô thị; quản lý dự án; quản lý; quản lý các khu công nghiệp; quản lý khu kinh tế; các khu công nghiệp;
khu công nghiệp; khu kinh tế; dự án đầu tư xây dựng; đầu tư xây dựng; đầu tư; đầu tư phát triển; đầu tư và phát triển;
xúc tiến đầu tư; xúc tiến đầu tư, thương mại và du lịch; xúc tiến thương mại; xúc tiến du lịch; phát triển quỹ đất;
đăng ký đất đai; kỹ thuật; hạ tầng; kinh tế; kinh tế và hạ tầng; kinh tế - hạ tầng; kinh tế, hạ tầng và đô thị;
kinh tế - ngân sách; kinh tế và ngân sách; kinh tế đối ngoại; văn hóa - xã hội; văn hóa xã hội; pháp chế; pháp luật;
xây dựng đảng; tổ chức cán bộ; tổ chức - nội vụ; tổ chức - hành chính; hành chính; hành chính - tổng hợp;
hành chính tổng hợp; hành chính - quản trị; tham mưu - tổng hợp; tham mưu tổng hợp; tổng hợp; văn thư;
văn thư - lưu trữ; lưu trữ; lưu trữ lịch sử; tuyên giáo; tuyên giáo và dân vận; dân vận; nội chính; kiểm tra;
đối ngoại; hợp tác quốc tế; lãnh sự; lễ tân; biên giới; biên giới quốc gia; bảo vệ chăm sóc sức khỏe cán bộ;
bảo vệ và chăm sóc sức khỏe cán bộ; thi đua; thi đua khen thưởng; thi đua - khen thưởng; thống kê; thuế; hải quan;
kho bạc nhà nước; dự trữ nhà nước; tần số vô tuyến điện; đăng kiểm; hàng không; hàng hải; đường bộ; đường sắt;
đường thủy nội địa; điện lực; tiêu chuẩn đo lường chất lượng; sở hữu trí tuệ; thông tin; báo chí; xuất bản;
phát thanh và truyền hình; phát thanh - truyền hình; phát thanh truyền hình; truyền hình; truyền thanh;
văn học nghệ thuật; văn học - nghệ thuật; nhà văn; nhà báo; nhà báo việt nam; mỹ thuật; âm nhạc; nghệ thuật; nghệ sĩ;
di sản văn hóa; bảo tồn di tích; nông dân; phụ nữ; liên hiệp phụ nữ; liên hiệp thanh niên; cựu chiến binh;
cựu thanh niên xung phong; thanh niên xung phong; thanh niên; thanh thiếu nhi; thiếu niên tiền phong; thiếu nhi;
sinh viên; học sinh; chữ thập đỏ; người cao tuổi; người khuyết tật; người mù; nạn nhân chất độc da cam;
nạn nhân chất độc da cam/dioxin; bảo trợ xã hội; bảo vệ trẻ em; trẻ em; khuyến học; luật gia; đông y; dược liệu;
làm vườn; sinh vật cảnh; kế hoạch hóa gia đình; doanh nghiệp; doanh nghiệp nhỏ và vừa; doanh nhân; doanh nhân trẻ;
các cơ quan; các cơ quan tỉnh; các cơ quan trung ương; các cơ quan và doanh nghiệp; hữu nghị; các tổ chức hữu nghị;
các hội khoa học và kỹ thuật; hợp tác xã; chính sách xã hội; chính sách; cổ phần; trách nhiệm hữu hạn; một thành viên;
nhà nước; đầu tư thương mại; sản xuất; dịch vụ; dịch vụ việc làm; giới thiệu việc làm; việc làm; dạy nghề;
giáo dục nghề nghiệp; giáo dục nghề nghiệp - giáo dục thường xuyên; giáo dục thường xuyên; nghề; bồi dưỡng chính trị;
chính trị; chính trị - hành chính; hành chính công; phục vụ hành chính công; chuyển đổi số; cải cách hành chính;
cải cách thủ tục hành chính; thủ tục hành chính; an toàn vệ sinh lao động;
chống buôn lậu, gian lận thương mại và hàng giả; công tác dân tộc; phòng, chống tội phạm; phòng chống tội phạm;
nghĩa vụ quân sự; bảo vệ và phát triển rừng; phát triển kinh tế tập thể; đổi mới và phát triển doanh nghiệp;
hội nhập quốc tế; công nghệ; đa khoa; đa khoa khu vực; đa khoa vùng; y học cổ truyền; sản nhi; phụ sản; nhi; tâm thần;
lao và bệnh phổi; mắt; da liễu; phục hồi chức năng; nhân dân; nhân dân tối cao; tối cao; quân sự; biên phòng; cửa khẩu;
cửa khẩu quốc tế; cảng hàng không; đại học; cao đẳng; cao đẳng cộng đồng; trung cấp; tiểu học; trung học cơ sở;
trung học phổ thông; mầm non; mẫu giáo; phổ thông dân tộc nội trú; phổ thông dân tộc bán trú; dân tộc nội trú; chuyên;
sư phạm; bách khoa; y dược; kinh tế quốc dân; luật; ngoại thương; ngoại ngữ; quốc gia; nghiên cứu; phát triển;
thiết kế; tư vấn; kiểm định; kiểm nghiệm; quan trắc; khí tượng thủy văn; cấp nước; môi trường đô thị; xổ số kiến thiết;
vệ sinh môi trường; nước sạch; cà phê; cao su; hồ tiêu; lương thực; xăng dầu; dầu khí; than - khoáng sản; hóa chất;
viễn thông; bưu điện; bưu chính; bảo hiểm xã hội; ngoại thương việt nam; công thương việt nam; chấp hành; quản trị;
trị sự; đại diện; hội đồng; công đoàn; công đoàn viên chức; công chứng; trợ giúp pháp lý; trợ giúp pháp lý nhà nước;
bán đấu giá tài sản; thi hành án dân sự; vận động quần chúng; truyền thông; chứng khoán; dân chủ; dân nguyện; quốc tế;
toàn quốc; khu vực; vùng; phật giáo; phật giáo việt nam; công giáo; tin lành; cao đài; đoàn kết công giáo;
tìm kiếm cứu nạn; giảm nghèo; xóa đói giảm nghèo; vì người nghèo; bầu cử; giải phóng mặt bằng; xây dựng nông thôn mới;
mía đường; thủy điện; điện gió; điện mặt trời; chè; lâm sản; chế biến; chế biến gỗ; may mặc; dệt may; giày da; dược phẩm;
vật tư; thiết bị; phân bón; thức ăn chăn nuôi; bất động sản; taxi; cấp thoát nước; khoáng sản; xi măng; sắt thép; giống cây trồng;
thuốc lá; bánh kẹo; xuất nhập khẩu; thương mại dịch vụ; xây lắp; cơ khí; nhựa; bao bì; thủy hải sản; lương thực thực phẩm;
chăn nuôi; trồng trọt; ong mật; dâu tằm tơ; rau an toàn; môi trường và đô thị; công trình đô thị; quản lý đường bộ; vận tải biển;
kiểm ngư; khai thác; điều độ; năng lượng; dầu khí và than; tiết kiệm; công tác xã hội; bảo tồn; văn thư và lưu trữ; hòa giải;
xây dựng lực lượng; tham mưu; hậu cần; cán bộ; tổ chức cán bộ; tổ chức và cán bộ; đào tạo và bồi dưỡng; bảo vệ chính trị nội bộ
`);

/** Small words that go on with a name anywhere in it: "Công ty Minh Long một thành viên", "Bệnh viện Đa khoa khu vực". */
export const modifiers = phraseSet(`
cổ phần; trách nhiệm hữu hạn; một thành viên; hai thành viên; đa khoa; khu vực; quốc gia; quốc tế; nhân dân;
dân tộc nội trú; dân tộc bán trú; nội trú; bán trú; tư thục; công lập; dự án; cấp cao; tối cao; trực thuộc trung ương;
vì người nghèo; đầu tư xây dựng công trình; các công trình giao thông; các khu công nghiệp; các cơ quan;
các cơ quan tỉnh; các cơ quan trung ương; các doanh nghiệp; các tổ chức hữu nghị; chất lượng cao; chuyên; năng khiếu; miền núi; miền nam;
miền bắc; miền trung; phía nam; phía bắc; bộ môn
`);

/** Fields that are verbs too: small, right after a head, they are what the agency does ("Khối tổng hợp, hoàn thiện"). */
export const verbs: ReadonlySet<string> = new Set([
  'tổng hợp',
  'kiểm tra',
  'quản lý',
  'đào tạo',
  'đầu tư',
  'phát triển',
  'tư vấn',
  'nghiên cứu',
  'thống kê',
  'thanh tra',
  'đại diện',
  'thiết kế',
  'xuất bản',
  'kiểm định',
  'xây dựng',
  'truyền hình',
  'vận tải',
  'kỹ thuật',
  'thi đua',
  'quốc tế',
  'toàn quốc',
  'khu vực',
  'vùng',
  'chuyên',
]);
