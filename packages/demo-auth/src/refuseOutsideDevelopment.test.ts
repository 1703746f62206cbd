import { refuseOutsideDevelopment } from './refuseOutsideDevelopment';

describe('refuseOutsideDevelopment', () => {
  it.each([
    { nodeEnv: 'development', authEnvironment: 'development' },
    { nodeEnv: 'development', authEnvironment: undefined },
    { nodeEnv: 'test', authEnvironment: undefined },
  ])('lets %j be', environment => {
    expect(() => refuseOutsideDevelopment(environment)).not.toThrow();
  });

  it.each([
    ["NODE_ENV is 'production'", 'production', 'development'],
    ["NODE_ENV is 'staging'", 'staging', undefined],
    ['NODE_ENV is not set', undefined, undefined],
    ["auth.environment is 'production'", 'development', 'production'],
  ])('refuses where %s', (found, nodeEnv, authEnvironment) => {
    const refuse = () => refuseOutsideDevelopment({ nodeEnv, authEnvironment });
    expect(refuse).toThrow(found);
    expect(refuse).toThrow("Remove 'auth.providers.demo'");
  });
});
