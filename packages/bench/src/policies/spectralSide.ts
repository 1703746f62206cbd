import { JsonObject } from '@meshstage/plugin-data-mesh-common';
import { requirePeer } from '../harness/requirePeer';
import { COLUMN_RULES } from './columnRules.table';

/** The peer: rules over documents of any kind, by JSON paths and functions. */
const PEER = {
  folder: 'peer-spectral-1.24.0',
  name: '@stoplight/spectral-core',
  version: '1.24.0',
  beside: ['@stoplight/spectral-functions@1.11.0'],
};

/** Runs the rules on a contract in memory; gives how many columns break one. */
export async function spectralSide(
  contract: JsonObject,
): Promise<() => Promise<number>> {
  const load = await requirePeer(PEER);
  const { Spectral } = load(PEER.name) as {
    Spectral: new () => {
      setRuleset(ruleset: object): void;
      run(document: object): Promise<object[]>;
    };
  };
  const { enumeration, truthy } = load('@stoplight/spectral-functions') as {
    [name: string]: object;
  };
  const spectral = new Spectral();
  spectral.setRuleset({
    rules: Object.fromEntries(
      COLUMN_RULES.map(({ spectral: { given, field, values } }, index) => [
        `rule-${index}`,
        {
          given,
          message: 'A rule is broken',
          severity: 'warn',
          then: values
            ? { field, function: enumeration, functionOptions: { values } }
            : { field, function: truthy },
        },
      ]),
    ),
  });
  return async () => (await spectral.run(contract)).length;
}
