import { PolicySourceFile } from '@meshstage/plugin-data-mesh-common';

/** Files of policies by their paths; one that cannot be read says why and stops no other. */
export type PolicyTexts = ReadonlyMap<string, PolicySourceFile>;
