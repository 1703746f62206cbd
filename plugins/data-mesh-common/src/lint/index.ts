export { lintDocument } from './lintDocument';
export { reviewReading } from './reviewReading';
