export { ddl } from './ddl';
export { jsonSchema } from './jsonSchema';
