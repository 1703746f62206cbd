/**
 * Throws unless this is a development environment. An unset NODE_ENV refuses
 * too: a container that was built without thought is a production.
 */
export function refuseOutsideDevelopment(environment: {
  nodeEnv: string | undefined;
  authEnvironment: string | undefined;
}): void {
  const { nodeEnv, authEnvironment } = environment;
  let found: string | undefined;
  if (nodeEnv !== 'development' && nodeEnv !== 'test') {
    found = `NODE_ENV is ${nodeEnv ? `'${nodeEnv}'` : 'not set'}`;
  } else if (authEnvironment === 'production') {
    found = "auth.environment is 'production'";
  }
  if (found) {
    throw new Error(
      `The demo sign-in lets everybody in without a password and works in development only, but ${found}. ` +
        "Remove 'auth.providers.demo' from the configuration, or take it away in a later file with 'demo: null'.",
    );
  }
}
