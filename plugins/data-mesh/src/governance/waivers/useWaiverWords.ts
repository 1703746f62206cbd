import { useState } from 'react';
import { isoDay } from './isoDay';

/** What somebody writes who wants a waiver. */
export interface WaiverWords {
  reason: string;
  /** UTC date, empty while there is none. */
  expires: string;
  ticket: string;
}

/** The words of a form for a waiver, and what is sent of them. */
export function useWaiverWords(usualDays: number) {
  const [now] = useState(() => Date.now());
  const [words, setWords] = useState<WaiverWords>({
    reason: '',
    expires: isoDay(now, usualDays),
    ticket: '',
  });
  const { reason, expires } = words;
  const ticket = words.ticket.trim();
  return {
    /** Milliseconds. */
    now,
    words,
    setWords,
    isReady: reason.trim() !== '' && expires !== '',
    asked: { reason, expires, ...(ticket !== '' && { ticket }) },
  };
}
