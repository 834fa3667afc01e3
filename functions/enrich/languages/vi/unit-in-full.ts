/** Units that an article names in full once and then by their common noun. */
const PLAIN_UNIT =
  /(?<!\p{L})(Sở|Bộ|Cục|Chi cục|Trung tâm|Bệnh viện|Công ty|Trường|Viện|Ngân hàng|Hợp tác xã|Học viện)$/u;

/** "Giám đốc Sở" → "Giám đốc Sở Ngoại vụ", where the article names one agency alone that begins so. */
export function unitInFull(name: string, byBeginning: ReadonlyMap<string, string | null>): string {
  const unit = PLAIN_UNIT.exec(name)?.[1];
  const meant = unit ? byBeginning.get(unit) : null;
  return unit && meant ? name.slice(0, -unit.length) + meant : name;
}
