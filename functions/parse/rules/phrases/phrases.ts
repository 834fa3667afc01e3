/**
 * What the frame of an article is called in one language. `vi.ts`, `en.ts` and `fr.ts` fill it; a new language is one file and one
 * line in `index.ts`. Entries are sources of regular expressions, matched without regard to case; a space stands for any white space.
 */
export interface Phrases {
  /** Words before a value: "Ngày đăng", "Lượt xem", "Tin, ảnh". */
  labels: Record<Label, readonly string[]>;
  /** Labels that count only with a colon, as the bare words start sentences: "Theo", "By", "Tin". */
  colonLabels: Partial<Record<Label, readonly string[]>>;
  /** Words before a source without a colon, at the foot of a page: "Theo TTXVN". */
  sourceWords: readonly string[];
  /** Words before a name without a colon: "By Mary Ashe". */
  byWords: readonly string[];
  /** Labels of an event's notice: beside them "Date:" is the event's. */
  eventLabels: readonly string[];
  /** Words behind a number: "1.021 lượt xem", "35 views". */
  viewUnits: readonly string[];
  /** Whole lines that head a list of other articles until the end of the page. */
  related: readonly string[];
  /** Whole lines that head a few links within an article. */
  seeAlso: readonly string[];
  /** Whole lines that head readers' comments or their form. */
  comments: readonly string[];
  /** Whole lines of a site's furniture, by family. */
  furniture: Readonly<Record<string, readonly string[]>>;
  /** Starts of lines of a site's furniture, by family. */
  furnitureStarts: Readonly<Record<string, readonly string[]>>;
  /** Buttons that announce a print view: a date beside them is the site's. */
  printButtons: readonly string[];
  /** First item of a breadcrumb, or of a menu. */
  home: readonly string[];
  /** Whole lines that name a section of a site. */
  sections: readonly string[];
  /** How longer names of sections begin: "Hoạt động của lãnh đạo tỉnh". */
  sectionStarts: readonly string[];
  weekdays: readonly string[];
  /** January to December. */
  months: readonly (readonly string[])[];
  /** Words between the parts of a date and its time: "lúc", "at", "à". */
  dateGlue: readonly string[];
  /** First words of an agency's or a newspaper's name. */
  unitHeads: readonly string[];
  /** Family names, which begin a name (vi), or none. */
  familyNames: readonly string[];
  /** Places that stand before a date and look like a name: "Hà Nội, 12/3/2012". */
  places: readonly string[];
  /** First words of what is written with capitals and is nobody's name: "Thank You". */
  notNames: readonly string[];
  /** Titles before a name: "ThS.", "Dr". */
  honorifics: readonly string[];
  /** Signatures that name nobody in particular and are yet an author line: "PV", "BBT". */
  desks: readonly string[];
  /** Offices that stand below a signing name: "Phó Trưởng phòng". */
  offices: readonly string[];
  /** Names of sites, which head and close their pages. */
  siteNames: readonly string[];
  /** What somebody did to a text, behind the name: "Mai Lan (tổng hợp)". */
  deeds: readonly string[];
  /** How a picture's caption begins: "Quang cảnh", "Đồng chí". */
  captionHeads: readonly string[];
  /** Words that only captions have: "thứ hai từ trái". */
  captionProofs: readonly string[];
  /** How captions end: "… phát biểu tại buổi lễ." */
  captionEnds: readonly string[];
  /** What people do in pictures, and where a picture is said to be from. */
  captionSigns: readonly string[];
  /** How a report begins: "Sáng ngày 3/3, …". No title, however long, and even without a full stop. */
  reports: readonly string[];
  /** First words of a sentence that tells: "Sáng 3/3, …", "Thực hiện …"; no caption and no headline begins so. */
  openers: readonly string[];
  /** Words that a line cannot end with: the title goes on in the next one. */
  openWords: readonly string[];
}

export type Label =
  | 'published'
  | 'updated'
  | 'refreshed'
  | 'printed'
  | 'views'
  | 'author'
  | 'credit'
  | 'photo'
  | 'section'
  | 'tags'
  | 'furniture';

/** The entries of a long list, parted by semicolons; backslashes as in a regular expression. */
export const list = (entries: TemplateStringsArray): string[] =>
  entries.raw
    .join('')
    .split(';')
    .map((entry) => entry.trim());
