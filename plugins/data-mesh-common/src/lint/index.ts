export { lintDocument } from './lintDocument';
