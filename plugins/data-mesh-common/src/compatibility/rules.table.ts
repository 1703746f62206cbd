import { RuleRow } from './RuleRow';

/**
 * The rules of comparison by their ids, in the order of the design. Ids and
 * names of cases are for ever. Grades stand here and nowhere else: walkers say
 * what happened and under which conditions.
 */
export const RULES = {
  S1: {
    title: 'Schema object removed',
    why: 'Every query on it fails; the old rows are only not read any more.',
    since: '0.2.0',
    cases: {
      removed: {
        history: 'ok',
        consumers: 'break',
        producer: 'ok',
        reason: '{name} is gone, and with it every query that reads it.',
      },
    },
  },
  S2: {
    title: 'Schema object added',
    why: 'Nobody reads it yet, but nobody writes it yet either.',
    since: '0.2.0',
    cases: {
      added: {
        history: 'ok',
        consumers: 'ok',
        producer: 'break',
        effect: 'addition',
        reason: '{name} is new; the pipeline does not write it yet.',
      },
    },
  },
  S3a: {
    title: 'Logical name of an object changed',
    why: 'The name in the store is the same, so queries go on; people look for the old word.',
    since: '0.2.0',
    cases: {
      renamed: {
        history: 'ok',
        consumers: 'review',
        producer: 'ok',
        reason:
          'The logical name {before} became {after}; the name in the store is the same.',
      },
    },
  },
  S3b: {
    title: 'Effective name of an object changed',
    why: 'Queries name the object; the old name finds nothing unless it stays as an alias.',
    since: '0.2.0',
    cases: {
      renamed: {
        history: 'ok',
        consumers: 'break',
        producer: 'break',
        under: [{ if: 'alias', consumers: 'ok' }],
        reason: 'Readers knew it as {before}; now it is {after}.',
      },
    },
  },
  S4a: {
    title: 'Server removed',
    why: 'The address is where people read.',
    since: '0.2.0',
    cases: {
      removed: {
        history: 'ok',
        consumers: 'break',
        producer: 'ok',
        under: [{ if: 'not-production', consumers: 'review' }],
        reason:
          'The server {name} is gone, and with it the address that people read from.',
      },
    },
  },
  S4b: {
    title: 'Connection of a server changed',
    why: 'The address is the promise: to move, run both for a while.',
    since: '0.2.0',
    cases: {
      changed: {
        history: 'ok',
        consumers: 'break',
        producer: 'break',
        reason:
          '{field} of the server {name} changed from {before} to {after}; readers still go to the old address.',
      },
    },
  },
  S5: {
    title: 'Server added',
    why: 'One more way to the data takes nothing away; somebody has to fill it.',
    since: '0.2.0',
    cases: {
      added: {
        history: 'ok',
        consumers: 'ok',
        producer: 'review',
        effect: 'addition',
        reason: 'The server {name} is new.',
      },
    },
  },
  F1: {
    title: 'Property removed',
    why: 'Queries that name the column fail. By position, and where no other fields may appear, old files fail too.',
    since: '0.2.0',
    cases: {
      removed: {
        history: 'ok',
        consumers: 'break',
        producer: 'ok',
        under: [
          { if: 'positional-files', history: 'break' },
          { if: 'closed', history: 'break', producer: 'break' },
        ],
        reason: '{name} is gone, and with it every query that reads it.',
      },
    },
  },
  F2: {
    title: 'Optional property added',
    why: 'Who reads by name does not see it; who reads by position, or expects no other fields, stumbles.',
    since: '0.2.0',
    cases: {
      added: {
        history: 'ok',
        consumers: 'ok',
        producer: 'review',
        under: [
          { if: 'positional-files', history: 'break', consumers: 'break' },
          { if: 'positional-reader', consumers: 'break' },
          { if: 'closed', consumers: 'break' },
        ],
        effect: 'addition',
        reason: '{name} is new and optional.',
      },
    },
  },
  F3: {
    title: 'Required property added without a default',
    why: 'Old rows have no value for it, and the pipeline writes none yet.',
    since: '0.2.0',
    cases: {
      added: {
        history: 'break',
        consumers: 'ok',
        producer: 'break',
        under: [
          { if: 'positional-files', consumers: 'break' },
          { if: 'positional-reader', consumers: 'break' },
          { if: 'closed', consumers: 'break' },
        ],
        effect: 'addition',
        reason:
          '{name} is new and required, but old rows have no value for it and there is no default.',
      },
    },
  },
  F4: {
    title: 'Required property added with a default',
    why: 'Old rows read as the default.',
    since: '0.2.0',
    cases: {
      added: {
        history: 'ok',
        consumers: 'ok',
        producer: 'review',
        under: [
          { if: 'positional-files', consumers: 'break' },
          { if: 'positional-reader', consumers: 'break' },
          { if: 'closed', consumers: 'break' },
        ],
        effect: 'addition',
        reason: '{name} is new and required; old rows read as its default.',
      },
    },
  },
  F5: {
    title: 'Effective name of a property changed',
    why: 'Queries name the column. History reads on where fields have ids or the table was altered in place.',
    since: '0.2.0',
    cases: {
      renamed: {
        history: 'break',
        consumers: 'break',
        producer: 'break',
        under: [
          { if: 'in-place', history: 'ok' },
          { if: 'by-field-id', history: 'ok' },
          { if: 'alias', consumers: 'ok' },
        ],
        reason: 'Readers knew it as {before}; now it is {after}.',
      },
    },
  },
  F6: {
    title: 'Property removed and added again under the same name',
    why: 'The name is the same but the field is another: old values are not found under it, and nobody is told.',
    since: '0.2.0',
    cases: {
      reborn: {
        history: 'break',
        consumers: 'break',
        producer: 'ok',
        reason:
          '{name} was removed and added again with another id; its old values are lost without a sound.',
      },
    },
  },
  F7: {
    title: 'Order of properties changed',
    why: 'By name nothing changes; by position every value lands in the wrong column.',
    since: '0.2.0',
    cases: {
      moved: {
        history: 'ok',
        consumers: 'ok',
        producer: 'ok',
        under: [
          {
            if: 'positional-files',
            history: 'break',
            consumers: 'break',
            producer: 'break',
          },
          { if: 'positional-reader', consumers: 'break' },
        ],
        reason: 'The order of properties changed, first at {name}.',
      },
    },
  },
  F8: {
    title: 'Deprecation of a property',
    why: 'The mark breaks nothing; it opens the window after which the property may go.',
    since: '0.2.0',
    cases: {
      marked: {
        history: 'ok',
        consumers: 'ok',
        producer: 'ok',
        flags: ['notice', 'window'],
        effect: 'deprecation',
        reason:
          '{name} is marked as deprecated; those who use it should be told.',
      },
      withdrawn: {
        history: 'ok',
        consumers: 'ok',
        producer: 'ok',
        effect: 'deprecation',
        reason: '{name} is no longer marked as deprecated.',
      },
    },
  },
  T1: {
    title: 'Integer widened',
    why: 'Every old value fits. SQL reads on; typed clients still expect the narrow type.',
    since: '0.2.0',
    cases: {
      widened: {
        history: 'ok',
        consumers: 'review',
        producer: 'review',
        under: [
          { if: 'sql-readers', consumers: 'ok' },
          { if: 'typed-reader', consumers: 'break' },
        ],
        reason:
          '{name} was {before} and is now {after}; typed readers still expect the narrow type.',
      },
    },
  },
  T2: {
    title: 'Floating point widened',
    why: 'Every old value fits. SQL reads on; typed clients still expect the narrow type.',
    since: '0.2.0',
    cases: {
      widened: {
        history: 'ok',
        consumers: 'review',
        producer: 'review',
        under: [
          { if: 'sql-readers', consumers: 'ok' },
          { if: 'typed-reader', consumers: 'break' },
        ],
        reason:
          '{name} was {before} and is now {after}; typed readers still expect the narrow type.',
      },
    },
  },
  T3: {
    title: 'Decimal precision raised',
    why: 'Every old value fits, but larger ones overflow downstream.',
    since: '0.2.0',
    cases: {
      raised: {
        history: 'ok',
        consumers: 'review',
        producer: 'review',
        reason:
          '{name} was {before} and is now {after}; larger values may overflow downstream.',
      },
    },
  },
  T4a: {
    title: 'Decimal precision lowered',
    why: 'Values that are too large for the new precision cannot be held.',
    since: '0.2.0',
    cases: {
      lowered: {
        history: 'break unless measured',
        consumers: 'ok',
        producer: 'break',
        reason:
          '{name} was {before} and is now {after}; larger values do not fit any more.',
      },
    },
  },
  T4b: {
    title: 'Decimal scale changed',
    why: 'Another scale rounds or shifts every value.',
    since: '0.2.0',
    cases: {
      changed: {
        history: 'break',
        consumers: 'break',
        producer: 'break',
        reason:
          '{name} was {before} and is now {after}; values round or shift.',
      },
    },
  },
  T5: {
    title: 'Number narrowed',
    why: 'New values fit the old type; old values may not fit the new one.',
    since: '0.2.0',
    cases: {
      integer: {
        history: 'break',
        consumers: 'ok',
        producer: 'break',
        reason:
          '{name} was {before} and is now {after}; larger values do not fit any more.',
      },
      float: {
        history: 'break',
        consumers: 'review',
        producer: 'break',
        reason: '{name} was {before} and is now {after}; values lose digits.',
      },
      'number to integer': {
        history: 'break unless measured',
        consumers: 'review',
        producer: 'break',
        reason:
          '{name} was {before} and is now {after}; fractions do not fit any more.',
      },
    },
  },
  T6: {
    title: 'Date became timestamp',
    why: 'Iceberg version 3 can promote it; comparisons and typed readers cannot.',
    since: '0.2.0',
    cases: {
      promoted: {
        history: 'break',
        consumers: 'break',
        producer: 'break',
        under: [{ if: 'iceberg-v3', history: 'ok' }],
        reason: '{name} was {before} and is now {after}.',
      },
    },
  },
  T7: {
    title: 'Unknown type became known',
    why: 'Version 3 of Iceberg promotes it: there were only nulls.',
    since: '0.2.0',
    cases: {
      known: {
        history: 'ok',
        consumers: 'ok',
        producer: 'review',
        reason: '{name} had no known type and is now {after}.',
      },
    },
  },
  T8: {
    title: 'Meaning of a timestamp changed',
    why: 'An instant is not a wall clock, and a count of milliseconds is none of microseconds.',
    since: '0.2.0',
    cases: {
      changed: {
        history: 'break',
        consumers: 'break',
        producer: 'break',
        reason:
          '{name} was {before} and is now {after}; every value means another moment or precision.',
      },
    },
  },
  T9: {
    title: 'Type changed in a way that only some formats read',
    why: 'Avro and JSON resolve it for old data; tables and new readers do not.',
    since: '0.2.0',
    cases: {
      promoted: {
        history: 'break',
        consumers: 'break',
        producer: 'break',
        under: [{ if: 'avro-json', history: 'ok' }],
        reason: '{name} was {before} and is now {after}.',
      },
    },
  },
  T10: {
    title: 'Kind of type changed',
    why: 'Another kind of value.',
    since: '0.2.0',
    cases: {
      changed: {
        history: 'break',
        consumers: 'break',
        producer: 'break',
        reason:
          '{name} was {before} and is now {after}, another kind of value.',
      },
    },
  },
  T11: {
    title: 'Structure changed',
    why: 'Fields move to another depth: no path to them is the same.',
    since: '0.2.0',
    cases: {
      changed: {
        history: 'break',
        consumers: 'break',
        producer: 'break',
        reason:
          '{name} was {before} and is now {after}; no path below it is the same.',
      },
      moved: {
        history: 'break',
        consumers: 'break',
        producer: 'break',
        reason: '{name} moved to {target}; no path to it is the same.',
      },
      'map key': {
        history: 'break',
        consumers: 'break',
        producer: 'break',
        reason: 'The key of the map {name} was {before} and is now {after}.',
      },
    },
  },
  T12: {
    title: 'Type written otherwise',
    why: 'The words differ, the type is the same.',
    since: '0.2.0',
    cases: {
      restated: {
        history: 'ok',
        consumers: 'ok',
        producer: 'ok',
        reason:
          '{name} was written as {before} and is now {after}, the same type.',
      },
    },
  },
  T13: {
    title: 'Length in the type changed',
    why: 'Longer values may be cut downstream; shorter ones must fit.',
    since: '0.2.0',
    cases: {
      raised: {
        history: 'ok',
        consumers: 'review',
        producer: 'ok',
        reason:
          '{name} was {before} and is now {after}; longer values may be cut downstream.',
      },
      lowered: {
        history: 'break unless measured',
        consumers: 'ok',
        producer: 'break',
        reason:
          '{name} was {before} and is now {after}; longer values do not fit any more.',
      },
    },
  },
  T14: {
    title: 'Type stated or withdrawn',
    why: 'A type that was never told could have been any; one that is taken back promises nothing.',
    since: '0.2.0',
    cases: {
      stated: {
        history: 'review',
        consumers: 'ok',
        producer: 'review',
        reason: '{name} has a stated type now: {after}.',
      },
      withdrawn: {
        history: 'ok',
        consumers: 'break',
        producer: 'ok',
        reason: '{name} has no stated type any more; it was {before}.',
      },
    },
  },
  T15: {
    title: 'Logical type changed alone',
    why: 'The store is the same, but clients that are generated from the contract change.',
    since: '0.2.0',
    cases: {
      changed: {
        history: 'review',
        consumers: 'break',
        producer: 'review',
        reason:
          'The logical type of {name} was {before} and is now {after}, while the physical type is the same.',
      },
    },
  },
  N1: {
    title: 'Property became required',
    why: 'A stronger promise: safe to read, but old rows may hold nulls.',
    since: '0.2.0',
    cases: {
      required: {
        history: 'break unless measured',
        consumers: 'ok',
        producer: 'break',
        reason: '{name} may not be null any more.',
      },
    },
  },
  N2: {
    title: 'Property became optional',
    why: 'Storage allows it; readers meet nulls that they were promised never to see.',
    since: '0.2.0',
    cases: {
      optional: {
        history: 'ok',
        consumers: 'break',
        producer: 'ok',
        reason: '{name} may be null now; readers were promised that it is not.',
      },
    },
  },
  N3: {
    title: 'Uniqueness or key added',
    why: 'A stronger promise: safe to read, but old rows may hold duplicates.',
    since: '0.2.0',
    cases: {
      unique: {
        history: 'break unless measured',
        consumers: 'ok',
        producer: 'break',
        effect: 'addition',
        reason: '{name} is promised to be unique now.',
      },
      key: {
        history: 'break unless measured',
        consumers: 'ok',
        producer: 'break',
        effect: 'addition',
        reason: 'The primary key {after} is promised now.',
      },
    },
  },
  N4a: {
    title: 'Uniqueness or key removed',
    why: 'Joins fan out: sums grow without an error.',
    since: '0.2.0',
    cases: {
      unique: {
        history: 'ok',
        consumers: 'break',
        producer: 'ok',
        reason: '{name} may hold duplicates now; joins on it fan out.',
      },
      key: {
        history: 'ok',
        consumers: 'break',
        producer: 'ok',
        reason:
          'The primary key {before} is not promised any more; joins on it fan out.',
      },
    },
  },
  N4b: {
    title: 'Key columns changed',
    why: 'A wider key lets the old one repeat; a narrower one forbids rows that were allowed.',
    since: '0.2.0',
    cases: {
      widened: {
        history: 'ok',
        consumers: 'break',
        producer: 'review',
        reason:
          'The primary key grew from {before} to {after}; the old key may repeat.',
      },
      narrowed: {
        history: 'break unless measured',
        consumers: 'ok',
        producer: 'break',
        reason: 'The primary key shrank from {before} to {after}.',
      },
      other: {
        history: 'break unless measured',
        consumers: 'break',
        producer: 'break',
        reason: 'The primary key was {before} and is now {after}.',
      },
    },
  },
  N4c: {
    title: 'Granularity told otherwise',
    why: 'What one row stands for may have changed; only a person can tell.',
    since: '0.2.0',
    cases: {
      changed: {
        history: 'review',
        consumers: 'review',
        producer: 'review',
        reason: 'What one row of {name} stands for is told otherwise.',
      },
    },
  },
  V1: {
    title: 'Allowed values widened',
    why: 'Readers that handle each value meet one that they do not know.',
    since: '0.2.0',
    cases: {
      added: {
        history: 'ok',
        consumers: 'break',
        producer: 'ok',
        under: [{ if: 'open', consumers: 'review' }],
        effect: 'addition',
        reason:
          '{name} may hold {after} now; readers that handle each value do not know it.',
      },
      lifted: {
        history: 'ok',
        consumers: 'break',
        producer: 'ok',
        under: [{ if: 'open', consumers: 'review' }],
        reason:
          '{name} may hold any value now; readers that handle each value meet unknown ones.',
      },
    },
  },
  V2: {
    title: 'Allowed value removed',
    why: 'New data is safer; old rows may hold the value.',
    since: '0.2.0',
    cases: {
      removed: {
        history: 'break unless measured',
        consumers: 'ok',
        producer: 'break',
        reason: '{name} may not hold {before} any more.',
      },
    },
  },
  V3: {
    title: 'Constraint added or tightened',
    why: 'New data is safer; old rows may violate it.',
    since: '0.2.0',
    cases: {
      added: {
        history: 'break unless measured',
        consumers: 'ok',
        producer: 'break',
        effect: 'addition',
        reason: '{field} of {name} is promised now: {after}.',
      },
      tightened: {
        history: 'break unless measured',
        consumers: 'ok',
        producer: 'break',
        reason:
          '{field} of {name} was {before} and is now {after}, which is stricter.',
      },
    },
  },
  V4: {
    title: 'Constraint loosened or removed',
    why: 'Readers meet values that they were promised not to see.',
    since: '0.2.0',
    cases: {
      loosened: {
        history: 'ok',
        consumers: 'review',
        producer: 'ok',
        under: [{ if: 'severe', consumers: 'break' }],
        reason:
          '{field} of {name} was {before} and is now {after}, which allows more.',
      },
      removed: {
        history: 'ok',
        consumers: 'review',
        producer: 'ok',
        under: [{ if: 'severe', consumers: 'break' }],
        reason: '{field} of {name} is not promised any more; it was {before}.',
      },
    },
  },
  V5: {
    title: 'Constraint replaced',
    why: 'Whether one contains the other cannot be decided.',
    since: '0.2.0',
    cases: {
      replaced: {
        history: 'review',
        consumers: 'review',
        producer: 'review',
        reason:
          '{field} of {name} was {before} and is now {after}; which of them allows more cannot be decided.',
      },
    },
  },
  V6: {
    title: 'Default changed',
    why: 'Old rows that hold no value read as the initial default; new rows take the write default.',
    since: '0.2.0',
    cases: {
      initial: {
        history: 'break',
        consumers: 'review',
        producer: 'review',
        reason:
          'The default of {name} was {before} and is now {after}; rows without a value read otherwise.',
      },
      write: {
        history: 'ok',
        consumers: 'review',
        producer: 'review',
        reason: 'New rows of {name} take {after} where they took {before}.',
      },
    },
  },
  M1: {
    title: 'Meaning changed',
    why: 'The values may mean something else; only a person can tell.',
    since: '0.2.0',
    cases: {
      changed: {
        history: 'review',
        consumers: 'review',
        producer: 'review',
        reason:
          '{field} of {name} changed from {before} to {after}; the values may mean something else.',
      },
    },
  },
  M1a: {
    title: 'Text format of values changed',
    why: 'Texts of another form do not parse.',
    since: '0.2.0',
    cases: {
      changed: {
        history: 'break',
        consumers: 'break',
        producer: 'break',
        reason:
          'Values of {name} were written as {before} and are now {after}.',
      },
    },
  },
  M1b: {
    title: 'Unit or currency changed',
    why: 'Sums are wrong without an error.',
    since: '0.2.0',
    cases: {
      changed: {
        history: 'review',
        consumers: 'review',
        producer: 'review',
        flags: ['notice'],
        reason:
          '{field} of {name} was {before} and is now {after}; everybody who calculates with it should be told.',
      },
    },
  },
  M2: {
    title: 'Documentation changed',
    why: 'Words for people; no value changes.',
    since: '0.2.0',
    cases: {
      changed: {
        history: 'ok',
        consumers: 'ok',
        producer: 'ok',
        reason: '{field} of {name} is told otherwise.',
      },
      restated: {
        history: 'ok',
        consumers: 'ok',
        producer: 'ok',
        reason: '{field} of {name} is written otherwise and means the same.',
      },
    },
  },
  A1a: {
    title: 'Classification raised',
    why: 'Who is not cleared for the new one may not read on.',
    since: '0.2.0',
    cases: {
      raised: {
        history: 'ok',
        consumers: 'review',
        producer: 'ok',
        under: [
          { if: 'not-cleared', consumers: 'break' },
          { if: 'cleared', consumers: 'ok' },
        ],
        reason:
          '{name} was classified as {before} and is now {after}; who is not cleared may not read on.',
      },
      incomparable: {
        history: 'ok',
        consumers: 'review',
        producer: 'ok',
        reason:
          '{name} was classified as {before} and is now {after}; which is stricter is not known.',
      },
    },
  },
  A1b: {
    title: 'Masking introduced',
    why: 'Values differ and joins on them fail.',
    since: '0.2.0',
    cases: {
      introduced: {
        history: 'review',
        consumers: 'break',
        producer: 'break',
        under: [{ if: 'exempt', consumers: 'ok' }],
        reason:
          '{name} is masked now ({after}); values differ and joins on them fail.',
      },
      changed: {
        history: 'review',
        consumers: 'break',
        producer: 'break',
        under: [{ if: 'exempt', consumers: 'ok' }],
        reason:
          '{name} was masked by {before} and is now masked by {after}; values differ and joins on them fail.',
      },
    },
  },
  A2: {
    title: 'Protection lowered',
    why: 'Nobody loses access, but security has to agree.',
    since: '0.2.0',
    cases: {
      classification: {
        history: 'ok',
        consumers: 'ok',
        producer: 'ok',
        flags: ['approval:security'],
        reason: '{name} was classified as {before} and is now {after}.',
      },
      masking: {
        history: 'ok',
        consumers: 'review',
        producer: 'review',
        flags: ['approval:security'],
        reason: '{name} is not masked any more.',
      },
    },
  },
  A3: {
    title: 'Access narrowed',
    why: 'Who holds the role loses what it gave.',
    since: '0.2.0',
    cases: {
      removed: {
        history: 'ok',
        consumers: 'break',
        producer: 'ok',
        under: [{ if: 'no-holders', consumers: 'ok' }],
        reason: 'The role {name} is gone; who holds it loses access.',
      },
      approvers: {
        history: 'ok',
        consumers: 'ok',
        producer: 'ok',
        flags: ['notice'],
        reason: '{field} of the role {name} changed from {before} to {after}.',
      },
      limitations: {
        history: 'ok',
        consumers: 'review',
        producer: 'ok',
        reason: 'The limits of use are told otherwise.',
      },
    },
  },
  A4: {
    title: 'Role added',
    why: 'One more way to get access.',
    since: '0.2.0',
    cases: {
      added: {
        history: 'ok',
        consumers: 'ok',
        producer: 'ok',
        effect: 'addition',
        reason: 'The role {name} is new.',
      },
    },
  },
  Q1: {
    title: 'Quality rule added or tightened',
    why: 'New data is safer; old data may fail it.',
    since: '0.2.0',
    cases: {
      added: {
        history: 'review unless measured',
        consumers: 'ok',
        producer: 'break',
        under: [{ if: 'severe', history: 'break unless measured' }],
        effect: 'addition',
        reason: 'The quality rule {name} is new.',
      },
      tightened: {
        history: 'review unless measured',
        consumers: 'ok',
        producer: 'break',
        under: [{ if: 'severe', history: 'break unless measured' }],
        reason:
          '{field} of the quality rule {name} was {before} and is now {after}, which is stricter.',
      },
      replaced: {
        history: 'review unless measured',
        consumers: 'review',
        producer: 'break',
        under: [
          {
            if: 'severe',
            history: 'break unless measured',
            consumers: 'break',
          },
        ],
        reason:
          '{field} of the quality rule {name} was {before} and is now {after}; which is stricter cannot be decided.',
      },
    },
  },
  Q2: {
    title: 'Quality rule removed or loosened',
    why: 'A promise is withdrawn.',
    since: '0.2.0',
    cases: {
      removed: {
        history: 'ok',
        consumers: 'review',
        producer: 'ok',
        under: [{ if: 'severe', consumers: 'break' }],
        reason: 'The quality rule {name} is gone.',
      },
      loosened: {
        history: 'ok',
        consumers: 'review',
        producer: 'ok',
        under: [{ if: 'severe', consumers: 'break' }],
        reason:
          '{field} of the quality rule {name} was {before} and is now {after}, which allows more.',
      },
    },
  },
  L1: {
    title: 'Service level weakened',
    why: 'Who relies on it gets less than was promised.',
    since: '0.2.0',
    cases: {
      weakened: {
        history: 'ok',
        consumers: 'break',
        producer: 'ok',
        reason: '{name} was promised as {before} and is now {after}.',
      },
      removed: {
        history: 'ok',
        consumers: 'break',
        producer: 'ok',
        reason: '{name} is not promised any more; it was {before}.',
      },
      retention: {
        history: 'break',
        consumers: 'break',
        producer: 'ok',
        reason:
          '{name} was promised as {before} and is now {after}; old data goes away.',
      },
    },
  },
  L2: {
    title: 'Service level strengthened',
    why: 'Readers get more; the pipeline has to keep it.',
    since: '0.2.0',
    cases: {
      strengthened: {
        history: 'ok',
        consumers: 'ok',
        producer: 'review',
        reason: '{name} was promised as {before} and is now {after}.',
      },
      added: {
        history: 'ok',
        consumers: 'ok',
        producer: 'review',
        effect: 'addition',
        reason: '{name} is promised now: {after}.',
      },
    },
  },
  L3: {
    title: 'End of support or life changed',
    why: 'People need time to move.',
    since: '0.2.0',
    cases: {
      short: {
        history: 'ok',
        consumers: 'break',
        producer: 'ok',
        flags: ['notice'],
        reason: '{name} is {after}, closer than the notice period allows.',
      },
      earlier: {
        history: 'ok',
        consumers: 'review',
        producer: 'ok',
        flags: ['notice'],
        reason: '{name} is set to {after}; those who use it should be told.',
      },
      later: {
        history: 'ok',
        consumers: 'ok',
        producer: 'ok',
        reason:
          '{name} was {before} and is now {after}, which gives more time.',
      },
    },
  },
  L4: {
    title: 'Service levels that cannot be compared',
    why: 'Never silently equal.',
    since: '0.2.0',
    cases: {
      incomparable: {
        history: 'review',
        consumers: 'review',
        producer: 'review',
        reason:
          '{name} was promised as {before} and is now {after}; the two cannot be compared.',
      },
    },
  },
  G1: {
    title: 'Deprecated',
    why: 'Nothing breaks today; the window opens.',
    since: '0.2.0',
    cases: {
      deprecated: {
        history: 'ok',
        consumers: 'ok',
        producer: 'ok',
        flags: ['notice', 'window'],
        effect: 'status',
        reason: '{name} is deprecated; those who use it should be told.',
      },
    },
  },
  G2: {
    title: 'Retired',
    why: 'Who still uses it is cut off.',
    since: '0.2.0',
    cases: {
      retired: {
        history: 'ok',
        consumers: 'break',
        producer: 'ok',
        under: [{ if: 'may-retire', consumers: 'ok' }],
        effect: 'status',
        reason:
          '{name} is retired although its use has not ended or nobody looked.',
      },
    },
  },
  G3: {
    title: 'Status changed',
    why: 'What goes back to draft promises nothing any more; what becomes active should be told.',
    since: '0.2.0',
    cases: {
      withdrawn: {
        history: 'ok',
        consumers: 'break',
        producer: 'ok',
        effect: 'status',
        reason:
          'The status was {before} and is now {after}: nothing is promised any more.',
      },
      activated: {
        history: 'ok',
        consumers: 'ok',
        producer: 'ok',
        flags: ['notice'],
        effect: 'status',
        reason: 'The status was {before} and is now {after}.',
      },
      restated: {
        history: 'ok',
        consumers: 'ok',
        producer: 'ok',
        effect: 'status',
        reason: 'The status {before} is written as {after} and means the same.',
      },
    },
  },
  O1: {
    title: 'Output port removed or replaced',
    why: 'Ports are matched by name and major: a new major comes beside the old one.',
    since: '0.2.0',
    cases: {
      removed: {
        history: 'ok',
        consumers: 'break',
        producer: 'ok',
        reason: 'The output port {name} is gone.',
      },
      replaced: {
        history: 'ok',
        consumers: 'break',
        producer: 'ok',
        reason:
          'The output port {name} was replaced in place by {after}; a new major belongs beside the old one.',
      },
      contract: {
        history: 'ok',
        consumers: 'break',
        producer: 'ok',
        reason:
          'The output port {name} now serves the contract {after} instead of {before}.',
      },
      type: {
        history: 'ok',
        consumers: 'break',
        producer: 'ok',
        reason:
          'The output port {name} was of type {before} and is now {after}.',
      },
      bumped: {
        history: 'ok',
        consumers: 'ok',
        producer: 'ok',
        effect: 'addition',
        reason:
          'The output port {name} went from {before} to {after} within its major.',
      },
    },
  },
  O2: {
    title: 'Output port added or inputs changed',
    why: 'More to read; or the lineage is another.',
    since: '0.2.0',
    cases: {
      added: {
        history: 'ok',
        consumers: 'ok',
        producer: 'review',
        effect: 'addition',
        reason: 'The output port {name} is new.',
      },
      input: {
        history: 'ok',
        consumers: 'ok',
        producer: 'ok',
        effect: 'addition',
        reason: '{field} of {name} changed; the lineage is another.',
      },
    },
  },
  O3: {
    title: 'Address changed',
    why: 'References find nothing unless the old one stays as an alias.',
    since: '0.2.0',
    cases: {
      changed: {
        history: 'ok',
        consumers: 'break',
        producer: 'ok',
        under: [{ if: 'alias', consumers: 'ok' }],
        reason:
          '{field} was {before} and is now {after}; references to the old one find nothing.',
      },
    },
  },
  R1: {
    title: 'Relationship changed',
    why: 'Joins that were promised may find nothing; new ones may not hold for old rows.',
    since: '0.2.0',
    cases: {
      removed: {
        history: 'ok',
        consumers: 'review',
        producer: 'ok',
        under: [{ if: 'severe', consumers: 'break' }],
        reason: 'The relationship to {before} is gone.',
      },
      target: {
        history: 'ok',
        consumers: 'review',
        producer: 'ok',
        under: [{ if: 'severe', consumers: 'break' }],
        reason: 'The relationship led to {before} and leads to {after} now.',
      },
      added: {
        history: 'break unless measured',
        consumers: 'ok',
        producer: 'break',
        effect: 'addition',
        reason: 'The relationship to {after} is promised now.',
      },
    },
  },
  P1: {
    title: 'Price changed',
    why: 'People who pay want to know.',
    since: '0.2.0',
    cases: {
      changed: {
        history: 'ok',
        consumers: 'review',
        producer: 'ok',
        flags: ['notice'],
        reason: '{field} was {before} and is now {after}.',
      },
    },
  },
  D1: {
    title: 'Team, owner or support changed',
    why: 'Who to ask; no value changes.',
    since: '0.2.0',
    cases: {
      changed: {
        history: 'ok',
        consumers: 'ok',
        producer: 'ok',
        reason: '{field} changed.',
      },
      owner: {
        history: 'ok',
        consumers: 'ok',
        producer: 'ok',
        flags: ['notice'],
        reason: 'The owner was {before} and is now {after}.',
      },
    },
  },
  X1: {
    title: 'Physical layout changed',
    why: 'Invisible to queries; not to those who read paths.',
    since: '0.2.0',
    cases: {
      changed: {
        history: 'ok',
        consumers: 'ok',
        producer: 'ok',
        under: [{ if: 'hive-paths', consumers: 'break' }],
        reason: '{field} of {name} changed from {before} to {after}.',
      },
    },
  },
  X2: {
    title: 'File format changed',
    why: 'Readers of files and topics parse what is written.',
    since: '0.2.0',
    cases: {
      format: {
        history: 'review',
        consumers: 'break',
        producer: 'review',
        reason: '{field} of the server {name} was {before} and is now {after}.',
      },
      compression: {
        history: 'review',
        consumers: 'review',
        producer: 'review',
        reason: '{field} of the server {name} was {before} and is now {after}.',
      },
    },
  },
  Z1: {
    title: 'Not classified',
    why: 'No difference is ever without a finding; nobody has judged this kind yet.',
    since: '0.2.0',
    cases: {
      changed: {
        history: 'review',
        consumers: 'review',
        producer: 'review',
        reason: '{field} of {name} changed; no rule says what that means.',
      },
      type: {
        history: 'review',
        consumers: 'review',
        producer: 'review',
        reason:
          '{name} was {before} and is now {after}; at least one of these types is not known.',
      },
    },
  },
} satisfies { readonly [id: string]: RuleRow };

/** Id of a row of the rule table. */
export type RuleId = keyof typeof RULES;

/** The cases of one rule. */
export type CaseOf<R extends RuleId> = keyof (typeof RULES)[R]['cases'] &
  string;
