export type {
  Evidence,
  EvidenceCode,
  ProductProperty,
  ProductPropertyName,
} from './Evidence';
export { productProperties } from './productProperties';
