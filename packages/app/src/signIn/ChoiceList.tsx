import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { Button, Card, CardBody, Text } from '@backstage/ui';
import { RiArrowRightLine } from '@remixicon/react';
import { MeshMark } from '../nav/MeshMark';
import styles from './signIn.module.css';
import type { SignInChoice } from './signInChoices';

/** Everybody who may come in, one button each. */
export function ChoiceList(props: {
  choices: readonly SignInChoice[];
  onChoose: (id: string) => void;
}) {
  const title = useApi(configApiRef).getOptionalString('app.title');
  return (
    <main className={styles.page}>
      <div className={styles.brand}>
        <span className={styles.mark}>
          <MeshMark />
        </span>
        <Text as="h1" variant="title-medium" weight="bold">
          {title ?? 'Meshstage'}
        </Text>
      </div>
      {props.choices.length === 0 ? (
        <Text as="p" variant="body-medium">
          No way to sign in is configured. Add a provider below auth.providers
          and its sign-in page to the app.
        </Text>
      ) : (
        <>
          <Text as="p" variant="body-medium">
            Who are you? This portal asks for no password.
          </Text>
          <ul className={styles.choices}>
            {props.choices.map(({ id, title: name, description }) => (
              <li key={id}>
                <Card>
                  <CardBody>
                    <div className={styles.choice}>
                      <div>
                        <Text as="h2" variant="body-large" weight="bold">
                          {name}
                        </Text>
                        <Text as="p" variant="body-medium">
                          {description}
                        </Text>
                      </div>
                      <Button
                        variant="primary"
                        iconEnd={<RiArrowRightLine aria-hidden />}
                        aria-label={`Enter as ${name}`}
                        onPress={() => props.onChoose(id)}
                      >
                        Enter
                      </Button>
                    </div>
                  </CardBody>
                </Card>
              </li>
            ))}
          </ul>
        </>
      )}
    </main>
  );
}
