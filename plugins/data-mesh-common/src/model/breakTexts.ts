import { JsonObject } from './Json';
import { count } from './problemText';
import { quoted } from './quoted';

/** `version "1.4.0"`, or what stands there while there is no number. */
export function versionWords({ version }: JsonObject): string {
  return version === undefined ? 'what is live' : `version ${quoted(version)}`;
}

/** Who is known to read what breaks; nothing where nobody looked. */
export function readerWords(data: JsonObject): string {
  if (data.readers === undefined) {
    return '';
  }
  const readers = count(data, 'readers');
  if (readers === 0) {
    return '; no live product says that it reads it';
  }
  return readers === 1
    ? '; 1 live product reads it'
    : `; ${readers} live products read it`;
}

/** How to mend what would break consumers, by the rule that found it. */
export function breakFix(data: JsonObject): string {
  switch (data.rule) {
    case 'G2':
      return data.kind === 'DataProduct'
        ? 'First retire the contracts of all its output ports; until then deprecate the product.'
        : 'Deprecate it first, say when it ends (`endOfLife` in `slaProperties`), and retire it when that day is over and no live product reads it.';
    case 'G3':
      return 'Keep the status: what was active is deprecated and then retired, it does not become a draft again.';
    case 'L3':
      return 'Choose a day that leaves readers the notice period.';
    default:
      return data.kind === 'DataProduct'
        ? 'Keep it as it is; what is new comes beside it, as a port or a product of its own.'
        : newMajorFix(data);
  }
}

/** What is incompatible lives beside, never in place. */
export function newMajorFix({ version, deservedVersion }: JsonObject): string {
  const number =
    deservedVersion === undefined ? 'a new major' : quoted(deservedVersion);
  const old = version === undefined ? 'the live one' : quoted(version);
  return `Publish it as ${number}, a new major beside the old one: leave the document of ${old} as it is, add one of its own with the same id, and give the product a second entry of the port.`;
}

/** How to keep a port, by what became of it. */
export function portFix(data: JsonObject): string {
  switch (data.case) {
    case 'replaced':
      return 'Keep the old entry of the port with its contract, and add the new major as a second entry beside it; the old one may go when its contract is retired.';
    case 'contract':
      return 'Keep `contractId` of this port, and give the other contract a port of its own.';
    case 'type':
      return 'Keep `type` of this port, and offer the other way to read as a port of its own.';
    default:
      return 'Keep the port until its contract is retired: deprecate the contract, say when it ends (`endOfLife` in `slaProperties`), retire it after that day.';
  }
}

/** What the author did to the number, and what the changes deserve. */
export function bumpWords(data: JsonObject): string {
  const [before, version] = [quoted(data.before), quoted(data.version)];
  if (data.declaredBump === 'lowered') {
    return `Version ${version} is lower than the live version ${before}.`;
  }
  const done =
    data.declaredBump === 'none'
      ? `the version is still ${version}`
      : `version ${version} is only a ${data.declaredBump} step`;
  return `The changes since version ${before} deserve a ${data.bump} step, and ${done}.`;
}
