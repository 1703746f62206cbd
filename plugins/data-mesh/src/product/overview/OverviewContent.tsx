import { UseCard } from '../use/UseCard';
import { ChangesCard } from './changes/ChangesCard';
import { DescriptionCard } from './DescriptionCard';
import { InputsCard } from './InputsCard';
import { LinksCard } from './LinksCard';
import { OverviewLayout } from './OverviewLayout';
import { PortsCard } from './PortsCard';
import { PropertiesCard } from './properties/PropertiesCard';
import { SourceCard } from './SourceCard';
import { SupportCard } from './SupportCard';

/** All cards of the overview at once, for entity pages put together in code. */
export function OverviewContent() {
  return (
    <OverviewLayout
      cards={[
        { type: 'content', element: <DescriptionCard /> },
        { type: 'content', element: <UseCard /> },
        { type: 'content', element: <PortsCard /> },
        { type: 'content', element: <PropertiesCard /> },
        { type: 'content', element: <InputsCard /> },
        { type: 'info', element: <SupportCard /> },
        { type: 'info', element: <ChangesCard /> },
        { type: 'info', element: <LinksCard /> },
        { type: 'info', element: <SourceCard /> },
      ]}
    />
  );
}
