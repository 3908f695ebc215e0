/**
 * A reference made from the pattern in Settings. {yyyy}, {yy} and {mm} are of `today` (YYYY-MM-DD), {n} is the number,
 * and as many n as there are digits wanted pad it: {nnnn} gives 0007.
 */
export function proposeReference(pattern: string, number: number, today: string): string {
  const [yyyy = '', mm = ''] = today.split('-');
  return pattern.replace(/\{(yyyy|yy|mm|n+)\}/g, (_whole, field: string) => {
    if (field === 'yyyy') return yyyy;
    if (field === 'yy') return yyyy.slice(2);
    if (field === 'mm') return mm;
    return String(number).padStart(field.length, '0');
  });
}
