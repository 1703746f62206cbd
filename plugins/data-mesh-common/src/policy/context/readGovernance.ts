import { KnownProduct } from '../items/PolicySubject';
import { JudgeGovernance } from '../JudgeGovernance';
import { loadPolicySet } from '../set/loadPolicySet';
import { GoodFile } from '../set/PolicySet';
import { PolicySource, PolicySourceFile } from '../set/PolicySource';
import { compilePolicySet } from '../verdict/compilePolicySet';
import { PolicyBaseline } from '../verdict/PolicyBaseline';
import { PolicyWaiver } from '../verdict/PolicyWaiver';
import { ContextFields } from './ContextFields';

/** Who reads the products of a check, and what they read. */
export interface Neighbours {
  readers?: readonly KnownProduct[];
  upstream?: readonly KnownProduct[];
}

/** Policies, waivers and baselines of a context; `undefined` where its policies are not known. */
export function readGovernance(
  fields: ContextFields,
  { readers, upstream }: Neighbours,
): JudgeGovernance | undefined {
  const policies = fields.has('policies')
    ? fields.inner('policies')
    : undefined;
  if (!policies) {
    return undefined;
  }
  const sources = policies.all('sources', readSource);
  if (!sources) {
    return undefined;
  }
  const set = loadPolicySet(sources, policies.each('lastGood', readGood));
  const baselines = readBaselines(fields);
  return {
    policies: compilePolicySet(set),
    waivers: fields.each('waivers', readWaiver),
    ...(baselines && { baselines }),
    ...(readers && { readers }),
    ...(upstream && { upstream }),
  };
}

function readSource(fields: ContextFields): PolicySource | undefined {
  const id = fields.text('id');
  const scope = fields.optionalText('scope');
  const files = fields.has('files') ? fields.all('files', readFile) : undefined;
  const unread = fields.has('unread') ? fields.allTexts('unread') : undefined;
  // Without one of its files, or for others, a source would ask for less than it does.
  return id === undefined || lost(fields, { scope, files, unread })
    ? undefined
    : {
        id,
        ...(scope !== undefined && { scope }),
        ...(files && { files }),
        ...(unread && { unread }),
      };
}

function readFile(fields: ContextFields): PolicySourceFile | undefined {
  const path = fields.text('path');
  const content = fields.text('content');
  const scope = fields.optionalText('scope');
  const unreadable = fields.optionalText('unreadable');
  return path === undefined ||
    content === undefined ||
    lost(fields, { scope, unreadable })
    ? undefined
    : {
        path,
        content,
        ...(scope !== undefined && { scope }),
        ...(unreadable !== undefined && { unreadable }),
      };
}

/** Whether something is written that could not be read. */
function lost(fields: ContextFields, read: Record<string, unknown>): boolean {
  return Object.entries(read).some(
    ([key, value]) => value === undefined && fields.has(key),
  );
}

function readGood(fields: ContextFields): GoodFile | undefined {
  const source = fields.text('source');
  const file = readFile(fields);
  return file && source !== undefined ? { ...file, source } : undefined;
}

function readWaiver(fields: ContextFields): PolicyWaiver | undefined {
  const policy = fields.text('policy');
  const product = fields.text('product');
  const reason = fields.text('reason');
  const requestedBy = fields.text('requestedBy');
  const expires = fields.text('expires');
  if (
    policy === undefined ||
    product === undefined ||
    reason === undefined ||
    requestedBy === undefined ||
    expires === undefined
  ) {
    return undefined;
  }
  const waiver: PolicyWaiver = {
    policy,
    product,
    reason,
    requestedBy,
    expires,
    ...(fields.isTrue('override') && { override: true }),
  };
  for (const key of ['port', 'column', 'ticket', 'approvedBy'] as const) {
    const value = fields.optionalText(key);
    if (value !== undefined) {
      waiver[key] = value;
    } else if (fields.has(key)) {
      // Without what narrows it, a waiver would exempt more than was approved.
      return undefined;
    }
  }
  return waiver;
}

function readBaselines(
  fields: ContextFields,
): ReadonlyMap<string, PolicyBaseline> | undefined {
  const all = fields.has('baselines') ? fields.inner('baselines') : undefined;
  return (
    all &&
    new Map(
      all.keys().map(ref => {
        const one = all.inner(ref);
        const keys = one?.keys() ?? [];
        return [
          ref,
          new Map(
            keys.map(policy => [policy, new Set(one?.texts(policy) ?? [])]),
          ),
        ];
      }),
    )
  );
}
