import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const writeExamples: TemplateExample[] = [
  {
    description: 'A product of one table, from the answers of a form',
    example: `steps:
  - id: write
    action: data-mesh:product:write
    name: Write the documents
    input:
      domain: \${{ parameters.domain }}
      name: \${{ parameters.name }}
      purpose: \${{ parameters.purpose }}
      columns: \${{ parameters.columns }}
      freshnessHours: 24
`,
  },
];
