// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../runtime/index.js';
import { subscriptionSummaryStatusSchema } from './subscription-summary-status.js';

export const subscriptionSummarySchema: SchemaObject = {
  type: 'object',
  properties: {
    active: { type: 'boolean' },
    features: { type: 'array', items: { type: 'string' } },
    paymentService: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    plan: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    status: () => subscriptionSummaryStatusSchema,
    subscribedAt: { anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] },
  },
};
