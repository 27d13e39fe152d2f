/** The objects of OpenAPI that say how calls are authorised. */
import { expected, flag, map, object, optional, required, text } from './field.ts';
import type { Shape } from './field.ts';

export const securityShapes = {
  SecurityScheme: {
    title: 'a security scheme',
    referable: true,
    fields: {
      type: required(text),
      description: optional(text),
      name: optional(text),
      in: optional(text),
      scheme: optional(text),
      bearerFormat: optional(text),
      flows: optional(object('OAuthFlows')),
      openIdConnectUrl: optional(text),
      oauth2MetadataUrl: optional(text),
      deprecated: optional(flag),
    },
  },
  OAuthFlows: {
    title: 'the flows of an OAuth scheme',
    referable: false,
    fields: {
      implicit: optional(object('OAuthFlow')),
      password: optional(object('OAuthFlow')),
      clientCredentials: optional(object('OAuthFlow')),
      authorizationCode: optional(object('OAuthFlow')),
      deviceAuthorization: optional(object('OAuthFlow')),
    },
  },
  OAuthFlow: {
    title: 'an OAuth flow',
    referable: false,
    fields: {
      authorizationUrl: optional(text),
      deviceAuthorizationUrl: optional(text),
      tokenUrl: optional(text),
      refreshUrl: optional(text),
      scopes: expected(map(text)),
    },
  },
} satisfies Readonly<Record<string, Shape>>;
