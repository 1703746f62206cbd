import { ASTNode } from '@marcbachmann/cel-js';
import { quoted } from '../../model/quoted';
import { nearOrKnown } from '../nearOrKnown';
import { Cost, perEntry, sum } from './Cost';
import { Entries, ExpressionReading } from './ExpressionReading';
import { refuse } from './Refusal';
import { checkFunction, checkMethod } from './checkCall';
import { checkNumbers } from './checkNumbers';
import { MAX_DEPTH } from './expressionLimits';
import { COMPREHENSIONS } from './functions.table';
import { growsFrom } from './growsFrom';
import { mayBeList } from './mayBeList';
import {
  customHolder,
  customMember,
  Member,
  readMember,
  textOf,
} from './readMember';
import { NOW } from './scopeFields';

const STEP: Cost = [1];
const EACH: Cost = perEntry(STEP);

/** Checks a part of an expression and notes what it reads; its steps. */
export function readPart(
  node: ASTNode,
  entries: Entries,
  reading: ExpressionReading,
): Cost {
  const part = (of: ASTNode) => readPart(of, entries, reading);
  const isList = (of: ASTNode) => mayBeList(of, reading.scope);
  checkNumbers(node);
  switch (node.op) {
    case 'value':
      return STEP;
    case 'id':
      return readName(node.args, node, entries, reading);
    case '.':
    case '[]': {
      const member = readMember(node, reading.scope);
      if (member) {
        return noteRead(member, reading);
      }
      const [of, key] = node.args;
      return sum(STEP, part(of), typeof key === 'string' ? [] : part(key));
    }
    case 'list':
      reading.written += node.args.length;
      return sum(STEP, ...node.args.map(part));
    case 'call':
      return sum(
        checkFunction(node, entries, reading),
        ...node.args[1].map(part),
      );
    case 'rcall':
      if (COMPREHENSIONS.has(node.args[0])) {
        return readComprehension(node, entries, reading);
      }
      return sum(
        checkMethod(node),
        part(node.args[1]),
        ...node.args[2].map(part),
      );
    case 'in':
      return readMembership(node, entries, reading);
    case '+':
      if (node.args.some(each => growsFrom(each, entries))) {
        refuse('Entries of a list cannot be added to anything here.', node);
      }
      return sum(
        STEP,
        node.args.some(isList) ? EACH : [],
        ...node.args.map(part),
      );
    case '==':
    case '!=':
      return sum(
        STEP,
        node.args.every(isList) ? EACH : [],
        ...node.args.map(part),
      );
    case '<':
    case '<=':
    case '>':
    case '>=':
      if (node.args.some(each => isVersion(each, reading))) {
        refuse(
          'Versions are not ordered like texts; ask `atLeast` or `atMost` of them outside of an expression.',
          node,
        );
      }
      return sum(STEP, ...node.args.map(part));
    case '!_':
    case '-_':
      return sum(STEP, part(node.args));
    case 'map':
    case '.?':
    case '[?]':
      return refuse('This is not there in expressions of policies.', node);
    default:
      return sum(STEP, ...node.args.map(part));
  }
}

/** "1.10.0" comes before "1.9.0" as a text. */
function isVersion(node: ASTNode, { scope }: ExpressionReading): boolean {
  const isMember = node.op === '.' || node.op === '[]';
  return isMember && readMember(node, scope)?.spec.type === 'version';
}

function readName(
  name: string,
  node: ASTNode,
  entries: Entries,
  reading: ExpressionReading,
): Cost {
  if (entries.includes(name)) {
    return STEP;
  }
  if (name === NOW) {
    reading.readsNow = true;
    return STEP;
  }
  if (reading.scope.has(name)) {
    refuse(`Name a field of \`${name}\`.`, node);
  }
  const near = nearOrKnown(name, [...reading.scope.keys(), NOW, ...entries]);
  return refuse(`There is no ${quoted(name)} here; ${near}`, node);
}

function readComprehension(
  node: ASTNode & { op: 'rcall' },
  entries: Entries,
  reading: ExpressionReading,
): Cost {
  const [name, list, [entry, predicate, ...more]] = node.args;
  if (entry?.op !== 'id' || predicate === undefined || more.length > 0) {
    refuse(
      `\`${name}\` takes a name for the entry and what is asked of it: \`item.tags.${name}(tag, tag == "pii")\`.`,
      node,
    );
  }
  const taken = [...entries, ...reading.scope.keys(), NOW];
  if (taken.includes(entry.args)) {
    refuse(`${quoted(entry.args)} is taken; choose another name.`, entry);
  }
  if (entries.length >= MAX_DEPTH) {
    refuse(
      `Lists can be looked at within lists ${MAX_DEPTH} deep and no deeper.`,
      node,
    );
  }
  return sum(
    STEP,
    readPart(list, entries, reading),
    perEntry(readPart(predicate, [...entries, entry.args], reading)),
  );
}

/** `"key" in item.custom` asks for a property whose name is no word. */
function readMembership(
  node: ASTNode & { op: 'in' },
  entries: Entries,
  reading: ExpressionReading,
): Cost {
  const [key, list] = node.args;
  const holder = customHolder(list, reading.scope);
  const written = textOf(key);
  if (holder !== undefined && written !== undefined) {
    return noteRead(customMember(holder, written), reading);
  }
  return sum(
    readPart(key, entries, reading),
    readPart(list, entries, reading),
    EACH,
  );
}

function noteRead(member: Member, { reads }: ExpressionReading): Cost {
  const name = `${member.of}.${member.field}`;
  const times = (reads.get(name)?.times ?? 0) + 1;
  reads.set(name, { ...member, times });
  return STEP;
}
