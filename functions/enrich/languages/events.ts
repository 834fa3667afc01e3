/** How a language says that something took place on a day, and what else a day may be of. */
export interface EventCues {
  /** In the sentence of the day: "tổ chức", "diễn ra". */
  happens: RegExp;
  /** Right before the day: a deadline, a birth, an anniversary. */
  otherwise: RegExp;
}
