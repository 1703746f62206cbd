/** How well what a badge tells stands. @public */
export type BadgeTone = 'good' | 'fair' | 'poor' | 'unknown';

/** What a badge tells. @public */
export interface Badge {
  label: string;
  value: string;
  tone: BadgeTone;
}
