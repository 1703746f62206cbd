import { omdsImpact } from './omdsImpact';
import { OmdsImpact, OmdsType } from './omdsImpact.table';

describe('impact levels of OMDS', () => {
  // The rows of the draft, each once.
  it.each<[OmdsImpact, OmdsType, string, string]>([
    ['MAJOR', 'REMOVE', 'schema', 'description'],
    ['MAJOR', 'CHANGE', 'schema', 'required'],
    ['MAJOR', 'CHANGE', 'schema', 'criticalDataElement'],
    ['MINOR', 'CHANGE', 'schema', 'quality'],
    ['PATCH', 'CHANGE', 'schema', 'maxLength'],
    ['MINOR', 'ADD', 'schema', 'properties'],
    ['MINOR', 'ADD', 'schema', 'quality'],
    ['PATCH', 'ADD', 'schema', 'toString'],
    ['MINOR', 'REMOVE', 'slaProperties', 'slaProperties'],
    ['PATCH', 'CHANGE', 'contractCreatedTs', 'contractCreatedTs'],
    ['MINOR', 'CHANGE', 'slaProperties', 'value'],
    ['PATCH', 'ADD', 'servers', 'servers'],
    ['MINOR', 'CHANGE', 'constructor', 'constructor'],
  ])(
    'say %s for %s of /%s…/%s of a contract',
    (impact, type, section, field) => {
      expect(omdsImpact('DataContract', { type, section, field })).toBe(impact);
    },
  );

  it.each<[OmdsImpact, OmdsType, string, string, string?]>([
    ['MAJOR', 'REMOVE', 'outputPorts', 'outputPorts'],
    ['MAJOR', 'CHANGE', 'outputPorts', 'contractId'],
    ['MAJOR', 'CHANGE', 'outputPorts', 'name'],
    ['MAJOR', 'CHANGE', 'outputPorts', 'type'],
    ['PATCH', 'CHANGE', 'outputPorts', 'description'],
    ['PATCH', 'CHANGE', 'outputPorts', 'sbom'],
    ['MINOR', 'CHANGE', 'outputPorts', 'inputContracts'],
    ['MINOR', 'ADD', 'outputPorts', 'outputPorts'],
    ['PATCH', 'ADD', 'outputPorts', 'description'],
    ['MINOR', 'REMOVE', 'inputPorts', 'inputPorts'],
    ['MINOR', 'CHANGE', 'inputPorts', 'contractId'],
    ['PATCH', 'ADD', 'inputPorts', 'inputPorts'],
    ['MAJOR', 'CHANGE', 'status', 'status', 'deprecated'],
    ['MAJOR', 'CHANGE', 'status', 'status', 'retired'],
    ['MINOR', 'CHANGE', 'status', 'status', 'active'],
    ['MINOR', 'CHANGE', 'domain', 'domain'],
    ['MINOR', 'CHANGE', 'name', 'name'],
    ['PATCH', 'CHANGE', 'productCreatedTs', 'productCreatedTs'],
    ['PATCH', 'CHANGE', 'description', 'purpose'],
    ['PATCH', 'CHANGE', 'tags', 'tags'],
    ['MINOR', 'REMOVE', 'tags', 'tags'],
    ['PATCH', 'ADD', 'tenant', 'tenant'],
    ['MINOR', 'REMOVE', 'managementPorts', 'managementPorts'],
    ['MINOR', 'CHANGE', 'managementPorts', 'url'],
    ['PATCH', 'CHANGE', 'managementPorts', 'description'],
    ['PATCH', 'ADD', 'managementPorts', 'managementPorts'],
    ['MINOR', 'CHANGE', 'team', 'role'],
  ])(
    'say %s for %s of /%s…/%s of a product',
    (...[impact, type, section, field, after]) => {
      const difference = { type, section, field, after };
      expect(omdsImpact('DataProduct', difference)).toBe(impact);
    },
  );
});
