/** `2026-11-21 22:00:05 UTC`, whichever time zone the browser is in. */
export function exactTime(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
