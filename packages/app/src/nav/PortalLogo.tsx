import { Link, useSidebarOpenState } from '@backstage/core-components';
import styles from './nav.module.css';
import { MeshMark } from './MeshMark';

/** The mark of the portal; with its name while the side bar is open. */
export function PortalLogo() {
  const { isOpen } = useSidebarOpenState();
  return (
    <Link
      to="/"
      underline="none"
      className={styles.logo}
      aria-label="Meshstage, to the data products"
    >
      <MeshMark />
      {isOpen && <span className={styles.wordmark}>Meshstage</span>}
    </Link>
  );
}
