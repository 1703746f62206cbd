import { useEffect, useState } from 'react';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { exactTime } from './exactTime';
import { relativeTime } from './relativeTime';

const TICK_MS = 60_000;

/** A moment as its age; the exact UTC time on hover and for machines. */
export function RelativeTime(props: {
  at: string;
  /** Says the exact time too: a tooltip is out of reach of fingers and keyboards. */
  exact?: boolean;
}) {
  const t = useText();
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
  const exact = exactTime(moment);
  const age = (
    <time
      dateTime={moment.toISOString()}
      title={props.exact ? undefined : exact}
    >
      {relativeTime(moment.getTime(), now, language)}
    </time>
  );
  return props.exact ? t('time.exact', { age, exact }) : age;
}
