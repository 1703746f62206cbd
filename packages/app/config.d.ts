export interface Config {
  auth?: {
    providers?: {
      /** Offered on the sign-in page when it is there at all. */
      guest?: {
        /**
         * Entity ref of the one person that every guest is.
         * @visibility frontend
         */
        userEntityRef?: string;
      };
      demo?: {
        /**
         * People whom the sign-in page offers, for development only.
         * @deepVisibility frontend
         */
        users: Array<{
          /** Entity ref, for example `user:default/maya.okafor`. */
          entityRef: string;
          /** Name beside the button; the entity ref unless given. */
          title?: string;
          /** What this person does. */
          description?: string;
        }>;
      };
    };
  };
}
