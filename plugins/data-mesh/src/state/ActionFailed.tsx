import { Alert } from '@backstage/ui';
import { useText } from '../i18n/useText';
import { errorWords } from './errorWords';

/** That what a person asked for was not done, and why; nothing while it has not failed. */
export function ActionFailed(props: {
  /** What was not done. */
  title: string;
  /** As of a mutation: null while there is none. */
  error: unknown;
}) {
  const t = useText();
  const { title, error } = props;
  if (!error) {
    return null;
  }
  return (
    <div role="alert">
      <Alert
        status="danger"
        icon
        title={title}
        description={errorWords(error, t)}
      />
    </div>
  );
}
