/** The fields of an article as people name them in tables, JSON and front matter, in Vietnamese or English. */

export type Field =
  | 'title'
  | 'subtitle'
  | 'text'
  | 'published'
  | 'updated'
  | 'authors'
  | 'credit'
  | 'section'
  | 'tags'
  | 'language'
  | 'url'
  | 'captions';

/** Folded names: no accents, no capitals, no spaces. "Ngày đăng" is `ngaydang`, "published_at" is `publishedat`. */
const NAMES: Record<Field, string[]> = {
  title: ['title', 'headline', 'heading', 'name', 'tieude', 'tenbai', 'tenbaiviet', 'nhande', 'tit'],
  subtitle: [
    'subtitle',
    'subheadline',
    'standfirst',
    'deck',
    'lead',
    'lede',
    'alternativeheadline',
    'sapo',
    'phude',
    'tieudephu',
  ],
  text: [
    'text',
    'body',
    'content',
    'articlebody',
    'fulltext',
    'encoded',
    'maintext',
    'noidung',
    'noidungbai',
    'toanvan',
    'baiviet',
    'vanban',
  ],
  published: [
    'published',
    'publishedat',
    'publishdate',
    'publisheddate',
    'publicationdate',
    'datepublished',
    'pubdate',
    'date',
    'datetime',
    'createdat',
    'datecreated',
    'ngaydang',
    'ngayxuatban',
    'ngayphathanh',
    'ngaydangtin',
    'thoigian',
    'thoigiandang',
    'ngay',
  ],
  updated: [
    'updated',
    'updatedat',
    'datemodified',
    'modified',
    'lastmod',
    'lastmodified',
    'ngaycapnhat',
    'capnhat',
    'ngaysua',
  ],
  authors: [
    'authors',
    'author',
    'byline',
    'creator',
    'creators',
    'writer',
    'tacgia',
    'nguoiviet',
    'phongvien',
    'butdanh',
  ],
  credit: ['credit', 'source', 'sourcename', 'sourceorganization', 'publisher', 'nguon', 'nguontin', 'coquan', 'theo'],
  section: ['section', 'category', 'categories', 'articlesection', 'topic', 'chuyenmuc', 'danhmuc', 'muc'],
  tags: ['tags', 'tag', 'keywords', 'tukhoa', 'the', 'nhan'],
  language: ['language', 'lang', 'inlanguage', 'ngonngu'],
  url: ['url', 'link', 'canonicalurl', 'mainentityofpage', 'permalink', 'uri', 'duongdan', 'lienket', 'diachi'],
  captions: ['captions', 'caption', 'chuthich', 'chuthichanh'],
};

const BY_NAME = new Map(Object.entries(NAMES).flatMap(([field, names]) => names.map((name) => [name, field as Field])));

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]/g, '');

export const fieldOf = (name: string): Field | null => BY_NAME.get(fold(name)) ?? null;
