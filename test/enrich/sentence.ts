/** A sentence with what is to be read in it, in the shape of the gold; what is left out is empty. */
export interface Sentence {
  id: string;
  text: string;
  publish_date_context?: string;
  people?: Named<{ roles: string[] }>[];
  orgs?: Named[];
  places?: Named<{ level: string; code63: string | null; code34: string | null }>[];
  legal_refs?: { type: string; number: string | null; date: string | null; issuer: string | null }[];
  dates?: { start: string; end: string; optional?: boolean }[];
  abbreviations?: { abbr: string; expansion: string; optional?: boolean }[];
  note?: string;
}

type Named<More = object> = { name: string; aliases?: string[]; optional?: boolean } & More;
