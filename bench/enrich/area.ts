/** One figure of the table: what was measured, what it must reach, what the peer reached on the same work in the same run. */
export interface Figure {
  what: string;
  ours: string;
  bar: string;
  peer?: string;
}

export const percent = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(2) : 'none');
