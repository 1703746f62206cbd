import { Alert, Button } from '@backstage/ui';
import styles from './signIn.module.css';

/** Why nobody came in, and the way back to the choice. */
export function SignInFailed(props: { error?: Error; onBack: () => void }) {
  return (
    <main className={styles.page}>
      <Alert
        role="alert"
        status="danger"
        icon
        title="Signing in failed"
        description={`${
          props.error?.message ?? 'The backend gave no reason.'
        } While the portal starts, its people are not in the catalog yet: try again in a few seconds.`}
        customActions={
          <Button variant="secondary" onPress={props.onBack}>
            Back to the choice
          </Button>
        }
      />
    </main>
  );
}
