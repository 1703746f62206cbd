import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { authModuleDemoProvider } from './authModuleDemoProvider';

const USER = (name: string, groups: string[]) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
  spec: {},
  relations: groups.map(group => ({
    type: 'memberOf',
    targetRef: `group:default/${group}`,
  })),
});

function start(auth: object) {
  return startTestBackend({
    features: [
      authPlugin,
      authModuleDemoProvider,
      catalogServiceMock.factory({
        entities: [USER('maya.okafor', ['flights']), USER('not.listed', [])],
      }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost' },
          backend: { baseUrl: 'http://localhost' },
          auth,
        },
      }),
    ],
  });
}

const demo = {
  users: [
    { entityRef: 'user:default/maya.okafor', title: 'Maya Okafor' },
    { entityRef: 'user:default/not-in-catalog' },
  ],
};

describe('demo sign-in', () => {
  it('signs a listed person in, as the catalog knows them', async () => {
    const { server } = await start({ providers: { demo } });
    const { status, body } = await request(server)
      .get('/api/auth/demo/refresh')
      .set('x-demo-user', 'user:default/maya.okafor');

    expect(status).toBe(200);
    expect(body.profile).toEqual({ displayName: 'Maya Okafor' });
    expect(body.backstageIdentity.identity).toEqual({
      type: 'user',
      userEntityRef: 'user:default/maya.okafor',
      ownershipEntityRefs: [
        'user:default/maya.okafor',
        'group:default/flights',
      ],
    });
    expect(body.backstageIdentity.token).toEqual(expect.any(String));
  });

  it.each([
    [403, 'of the catalog who is not listed', 'user:default/not.listed'],
    [404, 'listed who is not in the catalog', 'user:default/not-in-catalog'],
    [401, 'who says nothing', ''],
  ])('answers %i to a person %s', async (expected, _who, header) => {
    const { server } = await start({ providers: { demo } });
    const call = request(server).get('/api/auth/demo/refresh');
    const { status, body } = await (header
      ? call.set('x-demo-user', header)
      : call);

    expect(status).toBe(expected);
    expect(body.backstageIdentity).toBeUndefined();
  });

  it('is not there unless configured', async () => {
    const { server } = await start({ providers: {} });
    const { status } = await request(server)
      .get('/api/auth/demo/refresh')
      .set('x-demo-user', 'user:default/maya.okafor');
    expect(status).toBe(404);
  });

  it.each([
    ['production', 'development'],
    ['test', 'production'],
  ])(
    'keeps a backend from starting where NODE_ENV is %s and auth.environment %s',
    async (nodeEnv, environment) => {
      const before = process.env.NODE_ENV;
      Object.assign(process.env, { NODE_ENV: nodeEnv });
      try {
        await expect(
          start({ environment, providers: { demo } }),
        ).rejects.toThrow(/demo-provider/);
      } finally {
        Object.assign(process.env, { NODE_ENV: before });
      }
    },
  );

  it.each([
    ['group:default/flights', 'is not the entity ref of a User'],
    ['maya.okafor', 'kind'],
  ])('refuses %s in the list', async (entityRef, message) => {
    await expect(
      start({ providers: { demo: { users: [{ entityRef }] } } }),
    ).rejects.toThrow(message);
  });
});
