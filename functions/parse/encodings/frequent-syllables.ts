/**
 * How common a syllable is in Vietnamese print: what tells a right decoding from one that is valid by chance.
 * Ranks counted over the training and development parts of UD_Vietnamese-VTB (Universal Dependencies 2.17, CC BY-SA 4.0).
 */

const RANKED = [
  // the commonest 150, 300 after them, and 550 more: nine in ten syllables of a running text
  `
    và có là người của một không được tôi đã cho trong những các đến anh nhà ông với con công về bà vào ra đó lại
    cũng hai làm để này đi phải khi như nhưng bị thì ngày chỉ từ nước đồng đầu năm chúng việc sau nhiều sẽ học nói
    trên mình theo thành biết hàng còn thể gia số mới lên cả tại thư đây đường hiện đang bình chính định cô bộ dân
    mà cuộc họ tuổi hơn nhân rất động cùng xe quan tiếp vì chị tiền ba mẹ nhận chủ trước giờ trường vẫn đình nam
    toàn cơ lý rồi sống điều nhất văn bảo lan liên qua hội tử chồng em gần thấy nào thế bán chưa mặt sự tháng thông
    vụ lần trung đất chuyện cái khác nay tình điện lớn ty cách đưa xã máy ngoài nên cấp phát sinh`,
  `
    vậy vợ nguyễn ta nếu việt lúc thị tìm viên án gái quyết thám tra ăn đại báo hành muốn nhau phòng tay thời trở tư
    ban gì gặp pháp tiếng trình vừa ai lấy thứ tên ấy cầu cửa mua ngay tự đề đời mỗi thái tuấn xuống bên bắt cao
    chiếc hợp rừng sang gọi đều hình phương tới đối hết khu kinh nghiệp nơi quả thanh điểm cáo tâm bản giao sao thật
    tiên do hỏi kiểm sức viết địa an bạn bằng cứ khách quán thân thường tục chữ nhỏ sáng tổ chức dưới hoàn hôm hải
    minh nghị tin trả viện dự lập phạm thoại tập bố cảnh hồ mọi quốc trẻ tàu từng vực đấu cần khai mất sĩ thu thương
    bệnh dựng khoảng lời nhiên phong tham bao bỏ hộ kể nghe nữa quyền trưởng chiến khoa kết luật nhu xuất đặt đứa
    chí câu hóa nguyên nội sát đêm cảm giá huyện hà thủ thực tranh vấn đơn hay mở nhiệm nhìn sông thắng tài tất xây
    chống cát mạnh mắt mỹ phần phố thêm triệu xem biển bất giải giới mang quá tiêu trọng tác tỉnh cụ giúp vô đá đánh
    đẹp đội đủ giấy ký kế đổi độ cha cháu cuối giám mấy nó sản tính tổng vật đoàn biên bốn càng cực doanh hệ lao
    luôn nghĩa ngồi phí quê rõ sở trai tuy tân vùng xác ống chạy dây dẫn khó lâm lượng nằm nữ thức tế tối bí chuyên
    chứng cây cứu danh hiệu hồng kiến nghèo phú phụ tám vốn xin đoạn đàn đứng buổi bác hòa hạnh thay tiến triển
    trương vy đào chân căn dài gian gửi kỳ lòng nhóm nổi quân rộng thú trang tích tịch xử đúng đảng chết cá cộng
    diện`,
  `
    giữ lo làng nuôi quay rằng sách tội võ độc chiều chất cán cố dụng hiểu khá lộ ngành ngôi phía riêng trách vi bởi
    chấp dương hiểm hoạch khăn lực nghĩ nghề nạn quản thiếu thống truyền tận tức đâu đôi bây chuyển dâm ghép kiện
    kéo liền thiết trực vọng yêu ít chia chịu dòng giữa hoa ngoại sử thẳng thợ tạo tốt vệ xóm đạo đặc đốc ủy biến
    chú loại lâu lãnh lớp nhanh nhờ niên nặng phước phục sai thuê thuộc thôn tùng tăng tượng vui vị xuân đài ảnh
    biệt bách bờ chọn chỗ cổ dùng dạy ghi khỏe kia lá lĩnh lịch nhi qui soạn suốt thác tương áo đón đức chờ chục cà
    cơm di diệp gan lưới lắm lặn lẽ ma may miền mạng phá phó quanh sắp thi trạm tỉ tố bàn bước chim chế cung cầm dõi
    già giáo hơi hướng hồi khỏi mai mười mặc nghỉ nguồn ngờ ngữ nhật phân quen quận sư thảo thủy trái tạm tỏ uống
    vài yên đóng đông bám chi chuẩn chương chắc chẳng chặt cười da dù hoặc hương hậu kỹ loan long luận lê lưu mật
    mục nối nỗi tinh trời tuyệt đầy chiếm cũ du dư giọng hãng khiến kiếm luyện lạc lợi mãi ngủ nhiễm nhập nhắc năng
    phê thoát thôi trí trò trấn tờ xa xong đau đà đèn buồn bé bắc chở chợ cư cập cử duy hoạt liệu lộc mũi nông phép
    sáu sâu sơ thiệu thuật thần trị tắc tết vai vay vàng vẻ xảy đáng đảm đấy bánh chung chăm cảng gòn góp hùng hầu
    khí kiều kỷ lạ mưa nghiệm nhớ nét phóng phút phận sài sàn sóng sơn sớm sợ thuốc tháo thậm trưa trạng trận đòi đổ
    ương biểu buộc bày bãi bạc chuyến châu chơi dịch hang hào hưởng hạn họp hữu linh mô môn mại ngọc nậu quảng quần
    thang thiện thuận trà trào tránh trốn trợ vận xét ái đeo đập bóng bù cháy cưới cất cận dành dễ giống gốc huy
    khoản khắc khẳng kêu liễu mong màu mối nghi nghiêm ngã niềm núi rút song sóc trần tuần túy xung áp đen đám đẩy
    đồ đợi ưu buôn bài cam chừng cột diễn giả gom gánh gây gấp heo hầm hằng khám khóa khả khổ kim lũ lở môi mũ nghệ
    ngăn nhậu nhẹ nửa phường quyển rạch sửa thất thầy trông tui tuyên tín tướng xuyên yếu âm đem đọc ước ứng bảng
    bảy chiếu chìm dần ghe hiệp hạ khóc kèm lửa mùa mảnh mời mừng nai ngang nghiện nắm nẵng phúc phản suy săn sắc
    sẵn sổ thuyền thăm thừa tòa tù túi tấm tấn ung vành vượt đỡ ủng bào bức cheo chảy chắn chặn cân cù cặp dung dấu
    dừng giác giảm giấu gồm hoàng hoạn hút khẩu kính kịch kịp la lai lành lương lễ máu món mưu mức nhàn nổ phù so su
    sạt sắm sẻ thù thưa thả thẩm to trại tưởng tắm vân vòng vũ xuồng xúc đa đảo đền đỏ đồi binh bè bùi bút bầu bật
    bỉnh bữa chóng chút chỉnh cạnh cắt diên ghé giật gỡ huynh hưng khởi kiểu li liệt lúa lạnh lấn lặng lệ lựa miệng
    mành móc mềm mực`,
];

/** Bits of evidence that a syllable of each group gives, and one of none. */
const WEIGHTS = [3, 2.5, 2];
const RARE = 0.5;

const GROUPS = RANKED.map((group) => group.trim().split(/\s+/));
const WEIGHT_OF = new Map(
  GROUPS.flatMap((group, at) => group.map((syllable) => [syllable, WEIGHTS[at] ?? RARE] as const)),
);
const RANK_OF = new Map(GROUPS.flat().map((syllable, at) => [syllable, at + 1]));
/** Syllables in use beyond the list are some thousand more, most of them rare. */
const UNRANKED = 6000;

/** Lower case, NFC. */
export const weightOf = (syllable: string): number => WEIGHT_OF.get(syllable) ?? RARE;

/** 1 for the commonest; how often a syllable stands in print goes about with the inverse. */
export const rankOf = (syllable: string): number => RANK_OF.get(syllable) ?? UNRANKED;
