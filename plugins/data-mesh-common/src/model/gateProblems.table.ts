import { JsonObject, JsonValue } from './Json';
import { ProblemTable } from './ProblemRow';
import {
  breakFix,
  bumpWords,
  newMajorFix,
  portFix,
  readerWords,
  versionWords,
} from './breakTexts';
import { quoted } from './quoted';

const MAX_SHOWN = 10;

/** Ten of them at most; `all` where the data carries only some. */
function list(value: JsonValue | undefined, all?: JsonValue): string {
  const items = Array.isArray(value) ? value : [];
  const shown = items.slice(0, MAX_SHOWN).map(quoted).join(', ');
  const more = (typeof all === 'number' ? all : items.length) - MAX_SHOWN;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function line(data: JsonObject): string {
  return data.major === undefined
    ? `contract ${quoted(data.contractId)} (version without a number)`
    : `contract ${quoted(data.contractId)} major ${data.major}`;
}

function port(data: JsonObject): string {
  return data.version === undefined
    ? `Port ${quoted(data.port)}`
    : `Port ${quoted(data.port)} ${quoted(data.version)}`;
}

function owner(data: JsonObject): string {
  const domain =
    data.ownerDomain === undefined
      ? ''
      : `domain ${quoted(data.ownerDomain)}, `;
  return `${domain}source ${quoted(data.ownerSource)}`;
}

/**
 * What the gate finds in a bundle, by code. What is not there yet, and may still
 * come, is a `warning`: it makes a bundle wait, it refuses none.
 */
export const GATE_PROBLEMS = {
  'document-unreadable': {
    severity: 'error',
    title: 'No data product and no data contract',
    message: () => 'The document could not be read as product or contract.',
    fix: 'Write `kind: DataProduct` (ODPS) or `kind: DataContract` (ODCS) with `apiVersion` and `id`, or keep the file out of what the source reads.',
  },
  'id-unusable': {
    severity: 'error',
    title: 'Id that nothing can be found by',
    message: data =>
      Number(data.length) > Number(data.most)
        ? `Id ${quoted(data.id)} has ${data.length} characters; at most ${
            data.most
          } can be used.`
        : `Id ${quoted(data.id)} contains characters that cannot be seen.`,
    fix: 'Choose a short id of letters, digits and dashes, for example a UUID.',
  },
  'duplicate-product-id': {
    severity: 'error',
    title: 'Two products with one id',
    message: data =>
      `Product id ${quoted(data.id)} is claimed by ${list(
        data.paths,
        data.count,
      )}.`,
    fix: 'Give each product an id of its own, or delete the documents that are too many.',
  },
  'duplicate-contract-line': {
    severity: 'error',
    title: 'Two documents for one contract line',
    message: data =>
      `${list(data.paths, data.count)} all describe ${line(data)}.`,
    fix: 'Keep one document for each id and major version.',
  },
  'domain-missing': {
    severity: 'error',
    title: 'No domain',
    message: () => 'The product does not say which domain answers for it.',
    fix: 'Add `domain:` with the name of a Domain of the catalog.',
  },
  'domain-not-sluggable': {
    severity: 'error',
    title: 'Domain has no name to address it by',
    message: data =>
      `Domain ${quoted(data.domain)} holds no Latin letter and no digit.`,
    fix: 'Write the name of the Domain entity, which has Latin letters or digits; its title may use any script.',
  },
  'contract-domain-missing': {
    severity: 'error',
    title: 'Nothing says which domain owns the contract',
    message: data =>
      `Contract ${quoted(
        data.contractId,
      )} names no domain, no product of this submission serves it, it is not live yet, and source ${quoted(
        data.source,
      )} publishes for more than one domain.`,
    fix: 'Add `domain:` to the contract, or publish it together with the product whose output port names it.',
  },
  'name-not-sluggable': {
    severity: 'error',
    title: 'Name and id give no address',
    message: data =>
      `Neither name ${quoted(data.name)} nor id ${quoted(
        data.id,
      )} holds a Latin letter or a digit.`,
    fix: 'Give the product an id or a name with Latin letters or digits; the name stays as its title in any script.',
  },
  'domain-not-allowed': {
    severity: 'error',
    title: 'Source may not publish into this domain',
    message: data =>
      Array.isArray(data.allowed) && data.allowed.length > 0
        ? `Source ${quoted(data.source)} may not publish into domain ${quoted(
            data.domain,
          )}, only into ${list(data.allowed)}.`
        : `Source ${quoted(data.source)} may not publish into domain ${quoted(
            data.domain,
          )}, nor into any other.`,
    fix: data =>
      `Correct \`domain:\`, or let an administrator add ${quoted(
        data.domain,
      )} to \`dataMesh.sources.<id>.domains\` of the source; who pushes or registers needs the permission data-mesh.product.publish on that domain.`,
  },
  'product-id-owned': {
    severity: 'error',
    title: 'Product id belongs to somebody else',
    message: data =>
      `Product id ${quoted(data.id)} is live as ${quoted(
        data.ref,
      )} and belongs to ${owner(data)}.`,
    fix: 'Give the product an id of its own; to move a live product, its domain or its source, ask its owner and an administrator.',
  },
  'product-ref-owned': {
    severity: 'error',
    title: 'Address belongs to another product',
    message: data =>
      `${quoted(data.ref)} is the address of product ${quoted(
        data.ownerId,
      )}, which belongs to ${owner(data)}.`,
    fix: 'Choose another name, or keep the id of the live product if this is the same one.',
  },
  'contract-line-owned': {
    severity: 'error',
    title: 'Contract line belongs to somebody else',
    message: data => `Live ${line(data)} belongs to ${owner(data)}.`,
    fix: 'Give the contract an id of its own; to change the live one, ask its owner.',
  },
  'contract-id-owned': {
    severity: 'error',
    title: 'Contract id belongs to another domain',
    message: data =>
      `Contract id ${quoted(
        data.contractId,
      )} has live versions that belong to ${owner(data)}.`,
    fix: 'Give the contract an id of its own; a new major version comes from the domain that owns the others.',
  },
  'port-contract-ambiguous': {
    severity: 'error',
    title: 'Port fits no single contract version',
    message: data =>
      `${port(data)} names contract ${quoted(
        data.contractId,
      )}, of which several major versions are there (${list(
        data.majors,
      )}), and none is that of the port.`,
    fix: 'Give the port a `version` whose major is that of the contract version it serves.',
  },
  'port-contract-major-differs': {
    severity: 'info',
    title: 'Port and contract differ in their major version',
    message: data =>
      `${port(data)} serves the only version of contract ${quoted(
        data.contractId,
      )} that is there, major ${quoted(data.contractMajor)}.`,
    fix: 'Give port and contract the same major version, so that a second one can live beside it.',
  },
  'port-contract-missing': {
    severity: 'warning',
    title: 'Contract is not there yet',
    message: data =>
      `${port(data)} names contract ${quoted(
        data.contractId,
      )}, which nobody has published yet.`,
    fix: 'Publish the contract or correct `contractId`; the submission goes on by itself when the contract arrives.',
  },
  'port-contract-of-other-domain': {
    severity: 'error',
    title: 'Port serves a contract of another domain',
    message: data =>
      `${port(data)} names contract ${quoted(
        data.contractId,
      )}, which belongs to domain ${quoted(
        data.ownerDomain,
      )}: only its own domain may serve it.`,
    fix: 'Give the port a contract of its own domain; to consume data of another domain, name its contract in an input port.',
  },
  'live-port-loses-contract': {
    severity: 'error',
    title: 'A live port would lose its contract',
    message: data =>
      `With ${line(data)} live, ${port(data).replace(/^P/, 'p')} of ${quoted(
        data.ref,
      )} would no longer point to one contract version.`,
    fix: 'First give that port a `version` with the major of the contract it serves; then publish this one.',
  },
  'port-break': {
    severity: 'error',
    title: 'A live port would break',
    message: data =>
      `${data.reason} This breaks whoever reads that port (rule ${data.rule}: ${data.title}).`,
    fix: portFix,
  },
  'consumer-break': {
    severity: 'error',
    title: 'Consumers would break',
    message: data =>
      `${data.reason} This breaks those who rely on ${versionWords(
        data,
      )} (rule ${data.rule}: ${data.title})${readerWords(data)}.`,
    fix: breakFix,
  },
  'history-break': {
    severity: 'error',
    title: 'Data written before would not be readable',
    message: data =>
      `${data.reason} Data written under ${versionWords(
        data,
      )} would break this promise (rule ${data.rule}: ${
        data.title
      }), which mode ${data.mode} refuses.`,
    fix: newMajorFix,
  },
  migration: {
    severity: 'warning',
    title: 'Data written before may not fit',
    message: data =>
      `${data.reason} Data written under ${versionWords(
        data,
      )} may not fit any more (rule ${data.rule}: ${data.title}).`,
    fix: 'Rewrite or backfill what was written before, or tell those who read history.',
  },
  'bump-too-small': {
    severity: 'warning',
    title: 'Version is not raised far enough',
    message: bumpWords,
    fix: data =>
      data.deservedVersion === undefined || data.declaredBump === 'lowered'
        ? 'Write a version that is higher than the live one.'
        : `Write \`version: ${data.deservedVersion}\`.`,
  },
  'domain-unknown': {
    severity: 'warning',
    title: 'Domain is not in the catalog yet',
    message: data =>
      data.suggestion === undefined
        ? `The catalog had no Domain ${quoted(
            data.domain,
          )} when this was judged.`
        : `The catalog has no Domain ${quoted(data.domain)}; Domain ${quoted(
            data.suggestion,
          )} has this title.`,
    fix: data =>
      data.suggestion === undefined
        ? 'Add the Domain to the catalog or correct `domain:`; the submission goes on by itself when the Domain is there.'
        : `Write \`domain: ${String(data.suggestion)}\`.`,
  },
  'catalog-unavailable': {
    severity: 'warning',
    title: 'The catalog does not answer',
    message: data =>
      `The catalog does not answer, so nobody can tell whether Domain ${quoted(
        data.domain,
      )} and the owner exist.`,
    fix: 'Nothing to mend in the document; the submission goes on by itself when the catalog answers.',
  },
  'owner-invalid': {
    severity: 'error',
    title: 'Owner is no entity ref',
    message: data =>
      `Owner ${quoted(data.owner)} is no reference of a Group or User.`,
    fix: 'Write the owner as `group:default/<name>` or `user:default/<name>`.',
  },
  'owner-ambiguous': {
    severity: 'error',
    title: 'Several groups have the name of the team',
    message: data =>
      `Team ${quoted(data.team)} may be any of ${list(data.refs)}.`,
    fix: 'Name one in `customProperties`: property `owner`, value its entity ref.',
  },
  'owner-unknown': {
    severity: 'warning',
    title: 'Owner is not in the catalog yet',
    message: data =>
      `The catalog had no ${quoted(data.owner)} when this was judged.`,
    fix: 'Add the Group or User to the catalog or correct the owner; the submission goes on by itself when the owner is there.',
  },
  'domain-without-owner': {
    severity: 'warning',
    title: 'Nobody owns the domain',
    message: data =>
      `The product names no owner, and Domain ${quoted(
        data.domain,
      )} has none either.`,
    fix: 'Give the Domain an owner, or name one in `customProperties`: property `owner`, value an entity ref.',
  },
  'policies-unread': {
    severity: 'warning',
    title: 'The policies could not be read yet',
    message: () =>
      'The policies of this portal have never been read, so nobody can tell whether the documents keep them.',
    fix: 'Nothing to mend in the document; the submission goes on by itself when the policies are there.',
  },
  'team-not-a-group': {
    severity: 'info',
    title: 'Team is no Group of the catalog',
    message: data =>
      `No Group has the name or title ${quoted(
        data.team,
      )}; the product belongs to ${quoted(data.owner)}.`,
    fix: 'Write the name or title of a Group in `team.name`, or an owner in `customProperties`.',
  },
} satisfies ProblemTable;

/** Codes of what the gate finds. */
export type GateProblemCode = keyof typeof GATE_PROBLEMS;
