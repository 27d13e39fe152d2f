import { AuthenticationService, OpenAPI } from '../../.cache/clients/openapi-typescript-codegen.mjs';

export function connect(server) {
  OpenAPI.BASE = server;
  OpenAPI.HEADERS = { 'X-Plex-Token': 'token', 'X-Plex-Client-Identifier': 'client' };
  return () => AuthenticationService.getTokenDetails();
}
