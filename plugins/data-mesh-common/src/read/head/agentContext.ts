import { AgentContext, ContextStatement } from '../../model';
import { group } from '../fields/Group';
import { mapOf } from '../fields/mapOf';
import { into } from '../fields/into';
import { listOf, Take, text } from '../fields/takes';
import { authoritativeDefinitions } from './authoritativeDefinitions';
import { customProperties } from './customProperties';
import { tags } from './tags';

const COMMON = {
  id: into<ContextStatement, 'id'>('id', text),
  tags: into<ContextStatement, 'tags'>('tags', tags),
  authoritativeDefinitions: into<ContextStatement, 'authoritativeDefinitions'>(
    'authoritativeDefinitions',
    authoritativeDefinitions,
  ),
  customProperties: into<ContextStatement, 'customProperties'>(
    'customProperties',
    customProperties,
  ),
};

const VERIFIED_STATEMENT = group<ContextStatement>(() => ({ text: '' }), {
  question: into('text', text, { required: 'missing-field' }),
  answer: into('answer', text),
  ...COMMON,
});

const CONSTRAINT = group<ContextStatement>(() => ({ text: '' }), {
  constraint: into('text', text, { required: 'missing-field' }),
  ...COMMON,
});

const CONTEXT = group<AgentContext>(
  () => ({ verifiedStatements: [], constraints: [] }),
  {
    instructions: into('instructions', text),
    verifiedStatements: into(
      'verifiedStatements',
      listOf(mapOf(() => VERIFIED_STATEMENT)),
    ),
    constraints: into('constraints', listOf(mapOf(() => CONSTRAINT))),
  },
);

const asMap = mapOf(() => CONTEXT);

/** `context` of ODPS 1.1 and ODCS 3.2; ODCS also takes plain text. */
export const agentContext: Take<AgentContext> = (node, reading) => {
  if (
    node.kind === 'scalar' &&
    typeof node.value === 'string' &&
    reading.standard === 'odcs'
  ) {
    return {
      instructions: node.value,
      verifiedStatements: [],
      constraints: [],
    };
  }
  return asMap(node, reading);
};
