/** The cards of the overview, in one chunk: they arrive together, and nothing jumps. */
export { UseCard } from '../use/UseCard';
export { ChangesCard } from './changes/ChangesCard';
export { DescriptionCard } from './DescriptionCard';
export { InputsCard } from './InputsCard';
export { LinksCard } from './LinksCard';
export { PortsCard } from './PortsCard';
export { PropertiesCard } from './properties/PropertiesCard';
export { SourceCard } from './SourceCard';
export { SupportCard } from './SupportCard';
