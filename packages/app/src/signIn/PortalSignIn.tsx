import { useCallback, useMemo, useState } from 'react';
import { ProxiedSignInPage } from '@backstage/core-components';
import {
  configApiRef,
  IdentityApi,
  SignInPageProps,
  useApi,
} from '@backstage/core-plugin-api';
import { ChoiceList } from './ChoiceList';
import { forgettingIdentity } from './forgettingIdentity';
import { rememberedChoice } from './rememberedChoice';
import { SignInFailed } from './SignInFailed';
import { signInChoices } from './signInChoices';

/** Asks who comes in, remembers it for this browser tab, and signs them in. */
export function PortalSignIn(props: SignInPageProps) {
  const { onSignInSuccess } = props;
  const config = useApi(configApiRef);
  const choices = useMemo(() => signInChoices(config), [config]);
  const [chosen, setChosen] = useState(() => rememberedChoice.get());
  const choice = choices.find(({ id }) => id === chosen);

  const onSuccess = useCallback(
    (identity: IdentityApi) => onSignInSuccess(forgettingIdentity(identity)),
    [onSignInSuccess],
  );
  const onBack = useCallback(() => {
    rememberedChoice.clear();
    setChosen(null);
  }, []);
  const Failed = useCallback(
    ({ error }: { error?: Error }) => (
      <SignInFailed error={error} onBack={onBack} />
    ),
    [onBack],
  );

  if (!choice) {
    return (
      <ChoiceList
        choices={choices}
        onChoose={id => {
          rememberedChoice.set(id);
          setChosen(id);
        }}
      />
    );
  }
  return (
    <ProxiedSignInPage
      key={choice.id}
      provider={choice.provider}
      headers={
        choice.provider === 'demo' ? { 'x-demo-user': choice.id } : undefined
      }
      onSignInSuccess={onSuccess}
      ErrorComponent={Failed}
    />
  );
}
