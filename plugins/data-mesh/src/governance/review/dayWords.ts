/** The UTC day of an instant in a language. */
export function dayWords(at: string, language: string): string {
  return new Date(at).toLocaleDateString(language, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
}
