/** Where a document says something that a policy asks for, from the item that should say it. */
export interface FactPlaces {
  /** Fields of the standard, by the names of policies; a text is another name or place. */
  fields: { readonly [field: string]: true | string };
  /**
   * What the standard has no field for: custom properties of these names, and
   * those that a policy calls `custom.<key>`. Absent where there are none.
   */
  customs?: readonly string[];
}

/**
 * Facts that a patch may write, by kind of item. What is not here is for a
 * person to write: it is made of several fields, or belongs to another document.
 */
export const FACT_PLACES: ReadonlyMap<string, FactPlaces> = new Map<
  string,
  FactPlaces
>([
  [
    'product',
    {
      fields: {
        name: true,
        status: true,
        version: true,
        tags: true,
        purpose: 'description.purpose',
        usage: 'description.usage',
        limitations: 'description.limitations',
      },
      customs: ['owner'],
    },
  ],
  [
    'ports',
    {
      fields: { description: true, type: true, contractId: true, tags: true },
    },
  ],
  [
    'contracts',
    {
      fields: { name: true, version: true, status: true, tags: true },
      customs: [],
    },
  ],
  [
    'datasets',
    {
      fields: {
        description: true,
        physicalName: true,
        physicalType: true,
        granularity: 'dataGranularityDescription',
        tags: true,
      },
      customs: ['encryption', 'encryptionKey', 'retention'],
    },
  ],
  [
    'columns',
    {
      fields: {
        description: true,
        physicalName: true,
        logicalType: true,
        physicalType: true,
        required: true,
        unique: true,
        primaryKey: true,
        classification: true,
        encryptedName: true,
        examples: true,
        criticalDataElement: true,
        tags: true,
      },
      customs: ['masking', 'pii'],
    },
  ],
  [
    'sla',
    {
      fields: { unit: true, element: true, driver: true, description: true },
    },
  ],
  [
    'servers',
    {
      fields: {
        environment: true,
        host: true,
        database: true,
        schema: true,
        location: true,
        catalog: true,
        format: true,
        description: true,
      },
    },
  ],
]);
