import { instantOf } from '../operators/values/instantOf';

/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** How long a waiver may be, from the day of its approval. */
export const MOST_DAYS = 180;

/** Midnight UTC at which a date begins that was read as one. */
export function dayStart(day: string): number {
  return instantOf(day) ?? NaN;
}

/** The UTC date of an instant, ISO 8601. */
export function dayOf(instant: string): string {
  return new Date(instantOf(instant) ?? NaN).toISOString().slice(0, 10);
}

/** The date so many days later. */
export function daysAfter(day: string, days: number): string {
  return new Date(dayStart(day) + days * DAY).toISOString().slice(0, 10);
}
