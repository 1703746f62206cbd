import { ASTNode } from '@marcbachmann/cel-js';
import { isWhole } from './isWhole';
import { textOf } from './readMember';
import { refuse } from './Refusal';
import { writtenNumber } from './writtenNumber';

/**
 * Refuses a number that is written out where none such can ever have an answer:
 * `/ 0`, `% 0`, `[-1]` and `substring(5, 2)` would be an error of every item.
 */
export function checkNumbers(node: ASTNode): void {
  switch (node.op) {
    case '/':
    case '%': {
      const [number, by] = node.args;
      // What is no whole number may be divided by 0, and is endless then.
      if (writtenNumber(by) === 0n && (node.op === '%' || isWhole(number))) {
        refuse(
          'No whole number can be divided by 0, so no item would ever have an answer; divide by another.',
          by,
        );
      }
      break;
    }
    case '[]':
      checkIndex(node.args[1]);
      break;
    case 'rcall':
      checkMethodNumbers(node);
      break;
    default:
  }
}

function checkIndex(key: ASTNode): void {
  const index = writtenNumber(key);
  if (index !== undefined && index < 0n) {
    refuse(
      `Entries count from 0, so there is none at ${index}; the last of a list is \`item.tags[size(item.tags) - 1]\`.`,
      key,
    );
  }
}

function checkMethodNumbers(node: ASTNode & { op: 'rcall' }): void {
  const [name, , parts] = node.args;
  if (name === 'substring') {
    checkSubstring(parts);
  }
  // An empty text is found everywhere.
  if (name.endsWith('ndexOf') && parts[0] && textOf(parts[0])) {
    checkPlace(name, parts[1]);
  }
}

function checkSubstring(parts: readonly ASTNode[]): void {
  for (const part of parts) {
    checkPlace('substring', part);
  }
  const [start, end] = parts.map(writtenNumber);
  if (start !== undefined && end !== undefined && end < start) {
    refuse(
      `This part would end at ${end}, before it begins at ${start}; write \`substring(${end}, ${start})\`.`,
      parts[1],
    );
  }
}

function checkPlace(name: string, part: ASTNode | undefined): void {
  const place = writtenNumber(part);
  if (part && place !== undefined && place < 0n) {
    refuse(
      `\`${name}\` counts from 0, so there is nothing at ${place}; write 0 or more.`,
      part,
    );
  }
}
