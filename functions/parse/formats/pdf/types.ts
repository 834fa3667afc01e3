/** A stretch of text on one line of a page; lengths in points, y counted upwards from the page's foot. */
export interface Segment {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
}

/** A line of a page in reading order, the pieces of a table's row joined. */
export interface PageLine extends Segment {
  page: number;
  /** The bounds of the column that it stands in. */
  left: number;
  right: number;
  pieces: number;
  /** Set for headers, footers and page numbers. */
  debris?: string;
}

export interface Page {
  number: number;
  width: number;
  height: number;
  segments: Segment[];
}
