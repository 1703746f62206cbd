function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** What the auth backend answers when a guest comes in; for an hour, and for nobody else. */
export function guestSession() {
  const exp = Math.floor(Date.now() / 1000) + 3_600;
  const sub = 'user:default/guest';
  return {
    profile: {},
    backstageIdentity: {
      token: `${part({ alg: 'none' })}.${part({ sub, exp })}.`,
      expiresInSeconds: 3_600,
      identity: {
        type: 'user',
        userEntityRef: sub,
        ownershipEntityRefs: [sub],
      },
    },
  };
}

/** The light entity of a product of the bench. */
export function productEntity(name: string) {
  return {
    apiVersion: 'meshstage.io/v1alpha1',
    kind: 'DataProduct',
    metadata: { namespace: 'bench', name, uid: name, annotations: {} },
    spec: {
      type: 'aggregate',
      lifecycle: 'active',
      owner: 'group:default/bench-team',
    },
    relations: [],
  };
}
