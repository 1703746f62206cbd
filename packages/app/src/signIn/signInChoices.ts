import type { ConfigApi } from '@backstage/core-plugin-api';

/** One way to enter the portal. */
export interface SignInChoice {
  /** What is remembered in the session: `guest` or an entity ref. */
  id: string;
  /** Auth provider of the backend. */
  provider: 'guest' | 'demo';
  title: string;
  description?: string;
}

/** The ways in that the configuration offers; the guest reads, demo people act. */
export function signInChoices(config: ConfigApi): SignInChoice[] {
  const guest: SignInChoice[] = config.has('auth.providers.guest')
    ? [
        {
          id: 'guest',
          provider: 'guest',
          title: 'Guest',
          description: 'reads what everybody may read',
        },
      ]
    : [];
  const people =
    config.getOptionalConfigArray('auth.providers.demo.users') ?? [];
  return guest.concat(
    people.map(person => {
      const id = person.getString('entityRef');
      return {
        id,
        provider: 'demo',
        title: person.getOptionalString('title') ?? id,
        description: person.getOptionalString('description'),
      };
    }),
  );
}
