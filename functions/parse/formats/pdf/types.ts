/** A stretch of text on one line of a page; lengths in points, y counted upwards from the page's foot. */
export interface Segment {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  bold: boolean;
  /** Set for headers, footers and page numbers: the rule that knew them. */
  debris?: string;
}

export interface Page {
  number: number;
  height: number;
  segments: Segment[];
}

/** A line in reading order, the pieces of a table's row joined by tabs. */
export interface PageLine extends Segment {
  page: number;
  /** The bounds of the column that it stands in. */
  left: number;
  right: number;
  pieces: number;
}
