import { useLanguage } from '../../i18n/useLanguage';

/** A UTC date in the reader's language, the date as written on hover and for machines. */
export function UtcDay(props: { day: string }) {
  const language = useLanguage();
  const date = new Date(`${props.day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? (
    <>{props.day}</>
  ) : (
    <time dateTime={props.day} title={`${props.day} UTC`}>
      {date.toLocaleDateString(language, {
        dateStyle: 'medium',
        timeZone: 'UTC',
      })}
    </time>
  );
}
