import { DataProduct, InputContract, OutputPort } from '../../model';
import { agentContext } from '../walk/agentContext';
import { compareLeaves } from '../walk/compareLeaves';
import { customs, facts } from '../walk/customProperties';
import { by, notClassified } from '../walk/judges';
import { byKey, matchItems } from '../walk/matchItems';
import { claims, comparePair, fieldTrail, Judge, Pair } from '../walk/Pair';
import { keyText, Trail } from '../walk/Trail';
import { keepsAlias } from '../schema/names';
import { deprecation } from './deprecation';

const contractId: Judge<OutputPort> = pair => {
  const { before, after, run, name } = pair;
  run.add('O1', 'contract', fieldTrail(pair, 'contractId'), {
    before: before.contractId,
    after: after.contractId,
    data: { name },
  });
};

const type: Judge<OutputPort> = pair => {
  const { before, after, run, name } = pair;
  run.add('O1', 'type', fieldTrail(pair, 'type'), {
    before: before.type,
    after: after.type,
    data: { name },
  });
};

/**
 * Majors were paired, so this is a step within one. A version that is stated
 * where none was takes nothing away: the port served the only line there was.
 */
const version: Judge<OutputPort> = pair => {
  const { before, after, run, name } = pair;
  const finding = {
    before: before.version?.text,
    after: after.version?.text,
    data: { name },
  };
  const stays =
    before.version === undefined ||
    before.version.major === after.version?.major;
  run.add(
    'O1',
    stays ? 'bumped' : 'replaced',
    fieldTrail(pair, 'version'),
    finding,
  );
};

const name: Judge<OutputPort> = pair => {
  const { before, after, run } = pair;
  const kept = keepsAlias(after.customProperties, before.name, run.options);
  run.add('O3', 'changed', fieldTrail(pair, 'name'), {
    before: before.name,
    after: after.name,
    data: { name: pair.name, field: 'name' },
    conditions: kept ? ['alias'] : [],
  });
};

const inputContracts: Judge<OutputPort> = pair => {
  const { before, after, run } = pair;
  compareLeaves(
    run,
    fieldTrail(pair, 'inputContracts'),
    byId(before.inputContracts),
    byId(after.inputContracts),
    { is: ['O2', 'input'] },
    { name: pair.name, field: 'inputContracts' },
  );
};

/** Order says nothing; a contract may be an input in several versions. */
function byId(contracts: readonly InputContract[]): InputContract[] {
  return [...contracts].sort((a, b) =>
    a.id < b.id ? -1 : Number(a.id > b.id),
  );
}

/** Who judges which field of an output port. */
const OUTPUT_PORT = claims<OutputPort>({
  name,
  version,
  contractId,
  type,
  description: by(['M2', 'changed']),
  deprecated: deprecation(),
  inputContracts,
  tags: by(['M2', 'changed']),
  customProperties: customs('other', facts('deprecated')),
  id: by(['M2', 'changed']),
  sbom: by(['M2', 'changed']),
  synonyms: by(['M2', 'changed']),
  context: agentContext(),
  authoritativeDefinitions: by(['M2', 'changed']),
  unknown: notClassified(),
});

/** Pairs the output ports of two products by name and major (O1, O2). */
export const outputPorts: Judge<DataProduct> = ({ before, after, run }) => {
  const old = before.outputPorts;
  const now = after.outputPorts;
  const { pairs, removed, added } = matchItems(old, now, [
    byKey<OutputPort>(port =>
      port.id === undefined ? undefined : `${port.id} ${majorOf(port)}`,
    ),
    byKey<OutputPort>(port => `${port.name} ${majorOf(port)}`),
    {
      before: port => (port.version ? undefined : port.name),
      after: port => port.name,
    },
  ]);
  for (const [i, j] of pairs) {
    const pair: Pair<OutputPort> = {
      before: old[i],
      after: now[j],
      trail: { ...trailOf(old[i]), before: i, after: j },
      name: nameOf(old[i]),
      run,
    };
    comparePair(OUTPUT_PORT, pair);
  }
  const successors = new Map(added.map(j => [now[j].name, j]));
  for (const i of removed) {
    const successor = successors.get(old[i].name);
    const trail = { ...trailOf(old[i]), before: i, after: successor };
    const data = { name: nameOf(old[i]) };
    if (successor === undefined) {
      run.add('O1', 'removed', trail, { before: old[i], data });
    } else {
      const replaced = { ...data, after: nameOf(now[successor]) };
      run.add('O1', 'replaced', trail, { before: old[i], data: replaced });
    }
  }
  for (const j of added) {
    const data = { name: nameOf(now[j]) };
    run.add(
      'O2',
      'added',
      { ...trailOf(now[j]), after: j },
      { after: now[j], data },
    );
  }
};

function majorOf({ version: of }: OutputPort): string {
  return of?.major === undefined ? of?.text ?? '' : String(of.major);
}

function nameOf(port: OutputPort): string {
  return port.version ? `${port.name} ${port.version.text}` : port.name;
}

function trailOf(port: OutputPort): Trail {
  const key =
    port.id === undefined
      ? keyText('name', nameOf(port))
      : keyText('id', port.id);
  return { field: 'outputPorts', key };
}
