import { Link, Text } from '@backstage/ui';
import { chosenState, chooseState } from './chosenState';
import { DevState } from './DevState';
import { screens } from './screens.table';
import { states } from './states.table';
import styles from './states.module.css';

/** Whole pages are loaded, so that nothing of the last state is in a cache. */
function open(state: DevState, path: string) {
  chooseState(state);
  window.location.assign(path);
}

/** The index of the dev app: every screen in every state. */
export function StatesPage() {
  const current = chosenState();
  return (
    <main className={styles.page}>
      <Text as="h1" variant="title-medium">
        Every screen in every state
      </Text>
      <Text as="p" variant="body-medium">
        The screens are the real ones and so is their client; what it asks is
        answered in this browser. The state stays until you choose another.
      </Text>
      <table className={styles.table}>
        <tbody>
          {states.map(state => (
            <tr
              key={state.id}
              aria-current={state.id === current.id ? 'true' : undefined}
            >
              <th scope="row">
                {state.title}
                <div className={styles.what}>{state.what}</div>
              </th>
              {screens.map(({ title, path }) => (
                <td key={path}>
                  <Link
                    href={path}
                    aria-label={`${title}, ${state.title}`}
                    onPress={() => open(state, path)}
                  >
                    {title}
                  </Link>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
