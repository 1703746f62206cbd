import { RevisionRow } from '../../database/rows';

/** Which revisions belong together: those of a product, or of a contract line. */
export type History = Pick<RevisionRow, 'kind' | 'document_id' | 'major'>;
