import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { IdentityApi } from '@backstage/core-plugin-api';
import {
  mockApis,
  registerMswTestHooks,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import type { JsonObject } from '@backstage/types';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { PortalSignIn } from './PortalSignIn';

const MAYA = 'user:default/maya.okafor';
const providers = {
  guest: { userEntityRef: 'user:default/guest' },
  demo: {
    users: [
      { entityRef: MAYA, title: 'Maya Okafor', description: 'owns flights' },
      { entityRef: 'user:default/tom' },
    ],
  },
};

function session(userEntityRef: string) {
  const payload = btoa(JSON.stringify({ exp: Date.now() / 1000 + 3600 }));
  return {
    profile: { displayName: 'Somebody' },
    backstageIdentity: {
      token: `h.${payload}.s`,
      identity: {
        type: 'user',
        userEntityRef,
        ownershipEntityRefs: [userEntityRef],
      },
    },
  };
}

describe('PortalSignIn', () => {
  const server = setupServer();
  registerMswTestHooks(server);
  beforeEach(() => sessionStorage.clear());

  function open(auth: JsonObject) {
    const onSignInSuccess = jest.fn<void, [IdentityApi]>();
    renderInTestApp(<PortalSignIn onSignInSuccess={onSignInSuccess} />, {
      config: { app: { title: 'Meshstage' }, auth: { ...auth } },
      apis: [mockApis.discovery({ baseUrl: 'http://backend.test' })],
    });
    return onSignInSuccess;
  }
  const answerRefresh = (provider: string) =>
    server.use(
      http.get(
        `http://backend.test/api/auth/${provider}/refresh`,
        ({ request }) =>
          HttpResponse.json(
            session(request.headers.get('x-demo-user') ?? 'user:default/guest'),
          ),
      ),
    );

  it('offers the guest and the demo people that are configured', async () => {
    open({ providers });
    expect(
      (await screen.findAllByRole('heading', { level: 2 })).map(
        heading => heading.textContent,
      ),
    ).toEqual(['Guest', 'Maya Okafor', 'user:default/tom']);
    expect(screen.getByText('owns flights')).toBeInTheDocument();
  });

  it.each<[string, JsonObject, string[]]>([
    ['the guest alone', { providers: { guest: {} } }, ['Enter as Guest']],
    [
      'demo people alone',
      { providers: { demo: providers.demo } },
      ['Enter as Maya Okafor', 'Enter as user:default/tom'],
    ],
    ['nobody', { providers: {} }, []],
  ])('offers %s where only they are configured', async (_who, auth, names) => {
    open(auth);
    await screen.findByRole('heading', { name: 'Meshstage' });
    expect(
      screen
        .queryAllByRole('button')
        .map(button => button.getAttribute('aria-label')),
    ).toEqual(names);
    expect(screen.queryAllByText(/No way to sign in/)).toHaveLength(
      names.length === 0 ? 1 : 0,
    );
  });

  it('signs in as the chosen person, and remembers it for this tab', async () => {
    answerRefresh('demo');
    const onSignInSuccess = open({ providers });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Enter as Maya Okafor' }),
    );
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    const [identity] = onSignInSuccess.mock.calls[0];
    expect((await identity.getBackstageIdentity()).userEntityRef).toBe(MAYA);
    expect((await identity.getCredentials()).token).toMatch(/^h\./);
    expect(await identity.getProfileInfo()).toEqual({
      displayName: 'Somebody',
    });
    expect(sessionStorage.getItem('meshstage.sign-in')).toBe(MAYA);
  });

  it('comes back as the same person after a reload, until signed out', async () => {
    answerRefresh('demo');
    sessionStorage.setItem('meshstage.sign-in', MAYA);
    const onSignInSuccess = open({ providers });
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    expect(screen.queryByRole('button')).not.toBeInTheDocument();

    await onSignInSuccess.mock.calls[0][0].signOut();
    expect(sessionStorage.getItem('meshstage.sign-in')).toBeNull();
  });

  it('sends no name for the guest', async () => {
    answerRefresh('guest');
    const onSignInSuccess = open({ providers });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Enter as Guest' }),
    );
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    const [identity] = onSignInSuccess.mock.calls[0];
    expect((await identity.getBackstageIdentity()).userEntityRef).toBe(
      'user:default/guest',
    );
  });

  it('forgets a person who is no longer offered', async () => {
    sessionStorage.setItem('meshstage.sign-in', 'user:default/gone');
    open({ providers });
    expect(
      await screen.findByRole('button', { name: 'Enter as Guest' }),
    ).toBeInTheDocument();
  });

  it('says why signing in failed and leads back to the choice', async () => {
    server.use(
      http.get('http://backend.test/api/auth/demo/refresh', () =>
        HttpResponse.json(
          { error: { name: 'NotFoundError', message: 'User not found' } },
          { status: 404 },
        ),
      ),
    );
    open({ providers });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Enter as Maya Okafor' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Signing in failed.*try again in a few seconds/,
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Back to the choice' }),
    );
    expect(
      await screen.findByRole('button', { name: 'Enter as Maya Okafor' }),
    ).toBeInTheDocument();
    expect(sessionStorage.getItem('meshstage.sign-in')).toBeNull();
  });
});
