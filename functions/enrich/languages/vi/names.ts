import { isCapital, isSpace, type Syllable } from './syllables.ts';

/** Family names of the Kinh and of other peoples of Vietnam, in lower case: what a full name begins with. */
const familyNames: ReadonlySet<string> = new Set(
  // Kinh, Hoa, Tày, Nùng, Mường
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lí lưu đinh đoàn lâm mai trịnh đào tô hà cao ' +
    'trương tạ châu tăng triệu lương quách thái tống vương phùng kiều chu tôn lục bạch doãn nghiêm thân quản la hứa nông ma bế đàm vi ' +
    'viên cù mạc văn ninh từ giang ông khổng hàn diệp tiêu âu phí bàng lại lã mẫn thiều trang phó nhâm an bành ' +
    'biện cái cam cát chử chung cổ cung danh dư đàng đậu điền đường đồng giáp hạ hầu hình hùng khúc khuất kha khâu lỗ lều lư lữ mã mạnh mâu ' +
    'nhan nhữ nhiệm nhân ngụy ngũ ngọ ngân ôn phương phú quang sái sầm sử tào tân thi thịnh tiết tiền tòng trà trạch trì trình trưng tường ty uông ung ứng vưu xa cấn ' +
    'quàng lò cầm lường lèo tòng cà lộc hoàng hứa bùi đèo nình ' +
    // Khmer, Chăm
    'thạch sơn kim danh thị kiên lâm đạo chau néang chế thành bá qua ' +
    // Mông, Dao, Hà Nhì, La Hủ
    'giàng vàng thào sùng lầu mùa mua xồng chá thò lờ già dế cư phàng sần vừ chẻo mông ngải lùng sền thền thèn cháu tải dình hạng cứ lù tẩn chảo lý phàn bàn triệu đặng lồ ly hảng hờ sính tráng ma cháng vừ và lỳ pờ khoàng chang lìn ' +
    // peoples of the Central Highlands
    "rmah ksor kpă siu nay rcom rahlan rơ rô niê mlô êban êñuôl hmŏk ayŭn bkrông knul kbuôr h'đơk byă điểu k'sor đinh a briu bhling zơrâm alăng bríu pơloong hốih bnướch coor arất ating hiên bling " +
    // in religion
    'thích'
  ).split(' '),
);

/** Names that have hardly a second meaning: two syllables are enough. */
const COMMON = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn lâm trịnh đào lương phùng quách giàng thào sùng vàng lò quàng ksor rmah siu rcom niê trương tạ'.split(
    ' ',
  ),
);

/** Family names of the Central Highlands, which begin a name or follow a given one: "Kpă H'Bia", "Y Thông Niê Kđăm". */
const HIGHLAND = new Set(
  'kpă ksor rmah siu nay rcom rahlan niê mlô êban êñuôl hmŏk ayŭn bkrông knul kbuôr byă'.split(' '),
);

/** Rare as family names and common in the names of places and things ("Tân Sơn Nhất"): alone they make no person. */
const DOUBTFUL = new Set(
  'tân đồng đường phú quang phương thành an danh ninh thị thi tiền tòng hạ hùng mạnh hình nhân ngân ông kiên sử tiêu vừ và qua bá chế bàn cháu già cư cung cổ cát điền giang kim sơn xa trung thạch'.split(
    ' ',
  ),
);

/** Second in a name they make sure of it: "Mông Văn Chài", "Ma Thị Sáo". */
const MIDDLE = new Set(['văn', 'thị']);

/** Of the peoples of the Central Highlands: "Y Thông Niê Kđăm", "H'Hen Niê", "K'Brêu", "A Ma Tơ". */
const HIGHLAND_PREFIX = /^(?:y|h|k|h'.+|k'.+)$/u;

/** No name of a person has more syllables. */
const LONGEST = 5;

const isGiven = (syllable: Syllable | undefined): syllable is Syllable =>
  syllable?.shape === 'capital' && isSpace(syllable.gap);

const isHighland = ({ lower, text }: Syllable) => HIGHLAND_PREFIX.test(lower) && /^\p{Lu}/u.test(text);

/** How many syllables from `at` on could be one name: capitals with nothing but a space between. */
export function capitalRun(syllables: Syllable[], at: number, most = LONGEST): number {
  const first = syllables[at];
  if (!first || !isCapital(first)) return at;
  const upper = first.shape === 'upper';
  let end = at + 1;
  while (end < at + most) {
    const next = syllables[end];
    if (!(upper ? isCapital(next) && isSpace(next.gap) : isGiven(next))) break;
    end++;
  }
  return end;
}

/** A full name begins here: a family name and two more capitals, or a name of the Highlands. */
export function beginsFullName(syllables: Syllable[], at: number): boolean {
  const first = syllables[at];
  if (!first || !isCapital(first)) return false;
  const length = capitalRun(syllables, at) - at;
  if (isHighland(first)) return length >= 2 || first.lower.length > 2;
  if (length >= 3 && MIDDLE.has(syllables[at + 1]!.lower)) return true;
  return (
    familyNames.has(first.lower) &&
    (length >= 3 || (length === 2 && (COMMON.has(first.lower) || HIGHLAND.has(first.lower))))
  );
}

export const isHighlandName = isHighland;

/** A family name that needs a word of address, an office or a "Thị" beside it. */
export const isDoubtfulNameAt = (syllables: Syllable[], at: number): boolean =>
  DOUBTFUL.has(syllables[at]?.lower ?? '') && !MIDDLE.has(syllables[at + 1]?.lower ?? '');

export const isHighlandFamily = ({ lower }: Syllable) => HIGHLAND.has(lower);
/** The first of a full name: a family name, or any one before "Văn" and "Thị". */
export const isFamilyNameAt = (syllables: Syllable[], at: number): boolean =>
  familyNames.has(syllables[at]?.lower ?? '') ||
  (MIDDLE.has(syllables[at + 1]?.lower ?? '') && isCapital(syllables[at + 1]) && isGiven(syllables[at + 2]));
