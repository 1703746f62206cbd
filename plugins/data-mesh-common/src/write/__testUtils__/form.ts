import { ProductForm } from '../ProductForm';

/** A form as an owner fills it in. */
export function form(change: Partial<ProductForm> = {}): ProductForm {
  return {
    domain: 'sales',
    name: 'Orders & Returns',
    purpose: 'Every order of the web shop, for planning and for finance.',
    limitations: 'Orders of the last hour may still change.',
    status: 'active',
    columns: [
      {
        name: 'order_id',
        logicalType: 'integer',
        required: true,
        unique: true,
        description: 'Number of the order.',
        classification: 'internal',
        examples: [1001, 1002],
      },
      {
        name: 'email',
        logicalType: 'string',
        required: false,
        classification: 'confidential',
        examples: ['jane@shop.example'],
      },
    ],
    sla: { freshnessHours: 24, availabilityPercent: 99.5, retentionDays: 365 },
    support: 'https://chat.example/sales-help',
    ...change,
  };
}
