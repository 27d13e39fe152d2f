// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../runtime/index.js';

export const subscriptionBillingSchema: SchemaObject = {
  type: 'object',
  properties: {
    internalPaymentMethod: { type: 'object', additionalProperties: {} },
    paymentMethodId: { anyOf: [{ type: 'integer', format: 'int64' }, { type: 'null' }] },
  },
};
