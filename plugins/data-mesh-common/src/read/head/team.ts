import { Team, TeamMember } from '../../model';
import { group } from '../fields/Group';
import { mapOf } from '../fields/mapOf';
import { into } from '../fields/into';
import { Reading, release } from '../fields/Reading';
import { listOf, Take, text } from '../fields/takes';
import { date, stableId } from '../fields/texts';
import { authoritativeDefinitions } from './authoritativeDefinitions';
import { customProperties } from './customProperties';
import { tags } from './tags';

const MEMBER = group<TeamMember>(
  () => ({ username: '' }),
  {
    username: into('username', text, {
      required: reading =>
        reading.version >=
        (reading.standard === 'odps' ? release(1, 0) : release(3, 1))
          ? 'missing-field'
          : undefined,
    }),
    name: into('name', text),
    role: into('role', text),
    dateIn: into('dateIn', date),
    dateOut: into('dateOut', date),
    id: into('id', stableId),
    description: into('description', text),
    replacedByUsername: into('replacedByUsername', text),
    tags: into('tags', tags),
    authoritativeDefinitions: into(
      'authoritativeDefinitions',
      authoritativeDefinitions,
    ),
    customProperties: into('customProperties', customProperties),
  },
  {
    open: reading =>
      reading.standard === 'odcs' && reading.version < release(3, 1),
  },
);

/** Members alone: the older shape of `team`, and `stakeholders` of ODCS 2. */
export const teamMembers = listOf(mapOf(() => MEMBER));

const TEAM = group<Team>(() => ({ members: [] }), {
  name: into('name', text),
  description: into('description', text),
  members: into('members', teamMembers),
  id: into('id', stableId),
  tags: into('tags', tags),
  authoritativeDefinitions: into(
    'authoritativeDefinitions',
    authoritativeDefinitions,
  ),
  customProperties: into('customProperties', customProperties),
});

const asMap = mapOf(() => TEAM);

function takesList({ standard, version }: Reading): boolean {
  return standard === 'odcs' || version < release(1, 0);
}

function takesMap({ standard, version }: Reading): boolean {
  return version >= (standard === 'odcs' ? release(3, 1) : release(1, 0));
}

/** `team` in both of its shapes: a mapping with members, or the members alone. */
export const team: Take<Team> = (node, reading) => {
  const isList = node.kind === 'list';
  if (
    isList ? !takesList(reading) : node.kind === 'map' && !takesMap(reading)
  ) {
    reading.find('team-shape', node.start, {
      expected: isList ? 'a mapping with `members`' : 'a list of members',
      apiVersion: reading.apiVersion,
    });
  }
  if (isList) {
    return { members: teamMembers(node, reading) ?? [] };
  }
  return asMap(node, reading);
};
