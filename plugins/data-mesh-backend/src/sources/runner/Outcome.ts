import { SourceRow } from '../store/rows';

/** What a reading does to the row of its source; the times are added when it is recorded. */
export type Outcome = Pick<SourceRow, 'state' | 'message'> &
  Partial<
    Omit<
      SourceRow,
      'source_id' | 'revision' | 'last_read_at' | 'last_success_at'
    >
  >;
