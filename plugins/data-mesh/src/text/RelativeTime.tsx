import { useEffect, useState } from 'react';
import { useLanguage } from '../i18n/useLanguage';
import { exactTime } from './exactTime';
import { relativeTime } from './relativeTime';

const TICK_MS = 60_000;

/** A moment as its age; the exact UTC time on hover and for machines. */
export function RelativeTime(props: { at: string }) {
  const language = useLanguage();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);

  const moment = new Date(props.at);
  if (Number.isNaN(moment.getTime())) {
    return <>{props.at}</>;
  }
  return (
    <time dateTime={moment.toISOString()} title={exactTime(moment)}>
      {relativeTime(moment.getTime(), now, language)}
    </time>
  );
}
