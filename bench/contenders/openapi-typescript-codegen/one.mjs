import { AuthenticationService, OpenAPI } from '../../.cache/clients/openapi-typescript-codegen/index.ts';

OpenAPI.BASE = 'https://plex.tv/api/v2';
OpenAPI.HEADERS = { 'X-Plex-Token': 'token', 'X-Plex-Client-Identifier': 'client' };
console.log(await AuthenticationService.getTokenDetails());
