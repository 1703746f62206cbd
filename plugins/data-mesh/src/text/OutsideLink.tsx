import { ReactNode } from 'react';
import { RiExternalLinkLine } from '@remixicon/react';
import { safeHref } from './safeHref';
import styles from './text.module.css';

/**
 * A link that an owner wrote: opens beside the portal, tells the other side
 * nothing, and is plain text where the address is not http, https or mailto.
 */
export function OutsideLink(props: { href?: string; children: ReactNode }) {
  const href = safeHref(props.href);
  if (!href) {
    return <span>{props.children}</span>;
  }
  return (
    <a
      className={styles.link}
      href={href}
      target="_blank"
      rel="noopener noreferrer nofollow"
    >
      {props.children}
      <RiExternalLinkLine className={styles.linkIcon} aria-hidden />
    </a>
  );
}
