/** Units that an article names in full once and then by their common noun. */
const PLAIN_UNIT =
  /(?<!\p{L})(Sở|Bộ|Cục|Chi cục|Trung tâm|Bệnh viện|Công ty|Trường|Viện|Ngân hàng|Hợp tác xã|Học viện)$/u;

/** "Giám đốc Sở" → "Giám đốc Sở Ngoại vụ", where the article names one such agency alone. */
export function officeInFull(office: string, agencies: string[]): string {
  const unit = PLAIN_UNIT.exec(office)?.[1];
  if (!unit) return office;
  const meant = agencies.filter((agency) => agency.startsWith(`${unit} `));
  return meant.length === 1 ? office.slice(0, -unit.length) + meant[0] : office;
}
