import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const publishExamples: TemplateExample[] = [
  {
    description: 'Documents that data-mesh:product:write put into a source',
    example: `steps:
  - id: publish
    action: data-mesh:publish
    name: Publish
    input:
      source: \${{ steps.write.output.source }}
      paths: \${{ steps.write.output.paths }}
`,
  },
  {
    description: 'Documents of the workspace that no source follows',
    example: `steps:
  - id: publish
    action: data-mesh:publish
    name: Publish
    input:
      paths:
        - orders.odps.yaml
        - orders.odcs.yaml
`,
  },
];
