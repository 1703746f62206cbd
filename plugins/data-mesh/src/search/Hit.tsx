import { ReactNode } from 'react';
import { Link } from '@backstage/ui';
import textStyles from '../text/text.module.css';
import { DomainTitle } from './DomainTitle';
import styles from './search.module.css';

/** One hit of the search: where it leads, what it is, and where it is. */
export function Hit(props: {
  icon?: ReactNode;
  href: string;
  title: ReactNode;
  /** Beside the title. */
  aside?: ReactNode;
  text: ReactNode;
  /** Slug; `''` where the index does not know it. */
  domain: string;
  /** Where it is, in words with the domain as people call it. */
  place: (domain: string) => string;
}) {
  const { domain, place } = props;
  return (
    <div className={styles.hit} data-hit>
      <span className={styles.icon} aria-hidden>
        {props.icon}
      </span>
      <div className={styles.body}>
        <div className={styles.head}>
          <Link href={props.href} variant="title-x-small" weight="bold">
            {props.title}
          </Link>
          {props.aside}
        </div>
        <div className={styles.text}>{props.text}</div>
        <div className={`${styles.place} ${textStyles.muted}`}>
          {domain === '' ? (
            place('')
          ) : (
            <DomainTitle slug={domain}>{place}</DomainTitle>
          )}
        </div>
      </div>
    </div>
  );
}
