export interface Config {
  auth?: {
    providers?: {
      /**
       * Sign-in without a password as one of the demo people. For development
       * only: with it a backend does not start in production.
       */
      demo?: {
        /**
         * Who may be chosen; each must be a User in the catalog. The app offers
         * them on its sign-in page.
         * @deepVisibility frontend
         */
        users: Array<{
          /** Entity ref, for example `user:default/maya.okafor`. */
          entityRef: string;
          /** Name on the button and in the profile. The name of the entity unless given. */
          title?: string;
          /** What this person does, beside the button. */
          description?: string;
        }>;
      };
    };
  };
}
