import { FieldType } from '../language/FieldType';
import { ItemKind } from '../language/ItemKind';
import { ContextPart, FieldSpec } from './FieldSpec';
import { LIFECYCLES } from './lifecycles';

type Fields = { readonly [field: string]: FieldSpec };

function field(type: FieldType, what: string, needs?: ContextPart): FieldSpec {
  return { type, what, ...(needs && { needs }) };
}

/** How a contract differs from the version that is live. */
function change(what: string, ...words: string[]): FieldSpec {
  return { ...field('text', what, 'comparison'), words: { words } };
}

const BUMPS = ['none', 'patch', 'minor', 'major'];

function grade(what: string): FieldSpec {
  return change(what, 'ok', 'review', 'break');
}

/** What every item has; `custom.<key>` is besides these. */
const COMMON: Fields = {
  path: field('text', 'Its names, `orders.email` for a column.'),
  line: field('number', "Its line in the owner's text."),
  tags: field('list', 'Its tags.'),
  description: field('text', 'What the owner says about it.'),
};

const ROLE: Fields = {
  role: field('text', 'Its name.'),
  access: field('text', 'What it may do.'),
  description: field('text', 'What the owner says about it.'),
  firstLevelApprovers: field('text', 'Who approves first.'),
  secondLevelApprovers: field('text', 'Who approves then.'),
};

/**
 * What policies can name, of each kind of item (policies.md section 1). The list
 * is closed: a field that is not in it is an error where the policy is loaded.
 */
export const FIELDS: { readonly [K in ItemKind]: Fields } = {
  product: {
    ...COMMON,
    id: field('text', 'The id of the document.'),
    name: field('text', 'The name of the product.'),
    domain: field('text', 'The slug of its domain.'),
    owner: field('text', 'Entity ref of its owner.'),
    ownerExists: field('flag', 'Whether the catalog has the owner.', 'catalog'),
    type: field('text', 'source-aligned, aggregate, consumer-aligned.'),
    status: field('text', 'As the owner wrote it.'),
    lifecycle: {
      ...field('text', 'draft, active, deprecated, retired.'),
      words: LIFECYCLES,
    },
    version: field('version', 'Version of the document.'),
    purpose: field('text', 'What it is for.'),
    usage: field('text', 'How it is meant to be used.'),
    limitations: field('text', 'What it is not for.'),
    deprecated: field('flag', 'Whether it is marked as deprecated.'),
    teamMembers: field('number', 'How many people its team names.'),
    supportChannels: field('number', 'How many ways there are to get help.'),
    portCount: field('number', 'How many output ports it has.'),
    consumerCount: field('number', 'How many live products read it.', 'live'),
  },
  ports: {
    ...COMMON,
    name: field('text', 'Its name.'),
    version: field('version', 'Its version.'),
    major: field('number', 'Its major version.'),
    type: field('text', 'Its type.'),
    status: field('text', 'Of its contract.'),
    deprecated: field('flag', 'Whether it is marked as deprecated.'),
    contractId: field('text', 'Id of its contract.'),
    contractVersion: field('version', 'Version of its contract.'),
    consumers: field('number', 'How many live products read it.', 'live'),
    sunsetAt: field('date', 'When it ends.'),
  },
  contracts: {
    ...COMMON,
    id: field('text', 'The id of the document.'),
    name: field('text', 'Its name.'),
    version: field('version', 'Its version.'),
    status: field('text', 'As the owner wrote it.'),
    roles: {
      ...field('objects', 'Who may do what.'),
      of: ROLE,
    },
    price: field('number', 'What it costs, in its own currency.'),
    serverCount: field('number', 'How many servers it names.'),
    promises: field(
      'list',
      'What its service levels promise, in words of the vocabulary: availability, freshness.',
    ),
    classifications: field(
      'list',
      'How secret its columns are, each word once.',
    ),
    endOfSupport: field('date', 'When support ends.'),
    endOfLife: field('date', 'When it ends.'),
    'changes.consumers': grade(
      'Worst grade for those who read the live version: ok, review, break.',
    ),
    'changes.history': grade('Worst grade for what was written before.'),
    'changes.producer': grade('Worst grade for the pipeline that writes.'),
    'changes.bump': change(
      'The version number that the changes deserve: none, patch, minor, major.',
      ...BUMPS,
    ),
    'changes.declaredBump': change(
      'What the author did to the version number: none, patch, minor, major, lowered.',
      ...BUMPS,
      'lowered',
    ),
  },
  datasets: {
    ...COMMON,
    name: field('text', 'Its name.'),
    physicalName: field('text', 'Its name where it lies.'),
    namespace: field('text', 'What stands before its physical name.'),
    physicalType: field('text', 'Table, view, topic, file.'),
    granularity: field('text', 'What a row stands for.'),
    retention: field('duration', 'How long data is kept.'),
    encryption: field('text', 'How it is encrypted.'),
    encryptionKey: field('text', 'With which key.'),
    columnCount: field('number', 'How many columns it has, nested ones too.'),
    hasPii: field('flag', 'Whether one of its columns is personal data.'),
    hasQuality: field('flag', 'Whether it or a column has a quality rule.'),
  },
  columns: {
    ...COMMON,
    name: field('text', 'Its name.'),
    physicalName: field('text', 'Its name where it lies.'),
    dataset: field('text', 'Name of its dataset.'),
    logicalType: field('text', 'Type in words of the standard.'),
    physicalType: field('text', 'Type in words of its server.'),
    required: field('flag', 'Whether it is never null.'),
    unique: field('flag', 'Whether no value comes twice.'),
    primaryKey: field('flag', 'Whether it is part of the key.'),
    classification: field('text', 'How secret it is.'),
    pii: field('flag', 'Whether it is marked as personal data.'),
    masking: field('text', 'How it is masked.'),
    encryptedName: field('text', 'Name of its encrypted twin.'),
    examples: field('list', 'Values that it may have.'),
    enum: field('list', 'The only values that it may have.'),
    criticalDataElement: field('flag', 'Whether much depends on it.'),
    deprecated: field('flag', 'Whether it is marked as deprecated.'),
    depth: field('number', 'How deep it is nested, 1 at the top.'),
    qualityCount: field('number', 'How many quality rules it has.'),
    fromMasked: field(
      'flag',
      'Whether a column of an input that it is made from (`transformSourceObjects`) is masked.',
      'upstream',
    ),
  },
  sla: {
    ...COMMON,
    property: field('text', 'What is promised: availability, freshness.'),
    target: field('any', 'How much of it.'),
    unit: field('text', 'In which unit.'),
    element: field('text', 'Of which dataset or column.'),
    driver: field('text', 'Why: regulatory, analytics, operational.'),
    window: field('duration', 'Over which time it is measured.'),
    betterThanInputs: field(
      'flag',
      'Whether it promises more than the contract of an input does.',
      'upstream',
    ),
  },
  servers: {
    ...COMMON,
    name: field('text', 'Its name.'),
    type: field('text', 'Its type.'),
    environment: field('text', 'Production, test.'),
    host: field('text', 'Its host.'),
    database: field('text', 'Its database.'),
    schema: field('text', 'Its schema.'),
    location: field('text', 'Where its files lie.'),
    catalog: field('text', 'Its catalog.'),
    format: field('text', 'Of its files or messages.'),
    connectable: field('flag', 'Whether what its type needs is given.'),
  },
  inputs: {
    ...COMMON,
    product: field('text', 'Ref of the product that is read.', 'upstream'),
    port: field('text', 'Name of the input port.'),
    contractId: field('text', 'Id of the contract that is read.'),
    version: field('version', 'Version that is read.'),
    status: field('text', 'Of the product that is read.', 'upstream'),
    lifecycle: {
      ...field('text', 'Of the product that is read.', 'upstream'),
      words: LIFECYCLES,
    },
    domain: field('text', 'Of the product that is read.', 'upstream'),
  },
};

/** `custom.<key>`: what an owner put into `customProperties`. */
export const CUSTOM = 'custom.';

const CUSTOM_FIELD = field('any', 'A custom property of the owner.');

/** A field of a kind of item; undefined where there is none of that name. */
export function fieldOf(kind: ItemKind, name: string): FieldSpec | undefined {
  if (name.startsWith(CUSTOM) && name.length > CUSTOM.length) {
    return CUSTOM_FIELD;
  }
  return Object.hasOwn(FIELDS[kind], name) ? FIELDS[kind][name] : undefined;
}
