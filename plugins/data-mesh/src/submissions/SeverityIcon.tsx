import type { Severity } from '@meshstage/plugin-data-mesh-common';
import {
  RiCloseCircleFill,
  RiErrorWarningFill,
  RiInformationFill,
} from '@remixicon/react';
import { useText } from '../i18n/useText';
import styles from './submissions.module.css';

const icons: Record<Severity, typeof RiInformationFill> = {
  error: RiCloseCircleFill,
  warning: RiErrorWarningFill,
  info: RiInformationFill,
};

/** Severity of a problem: another shape for each, and its word for readers. */
export function SeverityIcon(props: { severity: Severity }) {
  const t = useText();
  const Icon = icons[props.severity];
  return (
    <Icon
      className={styles.severity}
      data-severity={props.severity}
      role="img"
      aria-label={t(`problems.severity.${props.severity}`)}
    />
  );
}
