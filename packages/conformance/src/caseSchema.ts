import { z } from 'zod';
import { bytesSchema } from './bytesSchema';
import { itemOutcomeSchema, outcomeSchema } from './outcomeSchema';
import { stateSchema } from './stateSchema';
import { textSchema } from './textSchema';

const verdict = z.strictObject({
  outcome: outcomeSchema,
  /** How many items have which outcome; none where it is left out. */
  counts: z.partialRecord(itemOutcomeSchema, z.int().positive()).default({}),
  /** Items that did not pass, by their paths. */
  at: z.record(z.string(), itemOutcomeSchema).default({}),
});

const verdicts = z.record(z.string(), verdict);

/** Texts by their paths. */
const files = z.record(z.string(), textSchema);

/** What sources hold, by whom it holds for and then by path: texts, and bytes that are none. */
const sources = z.record(
  z.string(),
  z.record(z.string(), z.union([textSchema, bytesSchema])),
);

const known = z.strictObject({
  ref: z.string(),
  domain: z.string(),
  text: textSchema,
});

const live = z.strictObject({
  products: z.array(known.extend({ owner: z.string() })).default([]),
  lines: z
    .array(
      z.strictObject({
        domain: z.string(),
        text: textSchema,
        earlier: z.array(textSchema).default([]),
      }),
    )
    .default([]),
  readers: z.array(known).default([]),
  upstream: z
    .array(known.extend({ contracts: z.array(textSchema).optional() }))
    .default([]),
});

const catalog = z.strictObject({
  domains: z.array(
    z.strictObject({
      name: z.string(),
      owner: z.string().optional(),
      kmsKey: z.string().optional(),
      storagePrefix: z.string().optional(),
      namespace: z.string().optional(),
    }),
  ),
  owners: z.array(
    z.strictObject({
      ref: z.string(),
      name: z.string(),
      /** Refs of the groups of a person. */
      memberOf: z.array(z.string()).default([]),
    }),
  ),
});

/** Ways to ask what policies say. */
export const DOORS = [
  'library',
  'command line',
  'policies as files',
  'dry run',
  'submission',
  'scan',
] as const;

/** A case, with all that its answer depends on. */
export const caseSchema = z.strictObject({
  name: z.string(),
  /** Doors that are not asked, and why. */
  except: z.partialRecord(z.enum(DOORS), z.string()).default({}),
  /** ISO 8601. */
  now: z.iso.datetime(),
  product: z.string().default('dataproduct:sales/orders'),
  documents: files,
  /** Files of policy sources by whom they hold for: `global`, or a domain. */
  sources: sources.default({}),
  /** What the sources held before that. */
  before: sources.optional(),
  /** Domains for which there is a source that never could be read. */
  unread: z.array(z.string()).default([]),
  /** ISO 8601: when what is live came, where that matters. */
  since: z.iso.datetime().optional(),
  /** Keys of items that had failed before a policy came into force, by policy. */
  baseline: z.record(z.string(), z.array(z.string())).optional(),
  live: live.prefault({}),
  catalog,
  /** Whether it does not answer when somebody asks. */
  catalogAway: z.boolean().default(false),
  expect: z.strictObject({
    state: stateSchema,
    /** Each as code, policy and item. */
    problems: z.array(z.string()).default([]),
    /** By id of the policy. */
    verdicts,
    /** What the point `check` says where it is not what `publish` says. */
    check: z
      .strictObject({ state: stateSchema, problems: z.array(z.string()) })
      .optional(),
    /** What a scan says where it is not what the gate says; `nothing` where it cannot judge. */
    scan: z.union([z.literal('nothing'), verdicts]).optional(),
  }),
});
