import {
  AuthenticationService,
  OpenAPI,
  SecurityService,
} from '../../.cache/clients/openapi-typescript-codegen/index.ts';

OpenAPI.BASE = 'http://10.10.10.47:32400';
OpenAPI.HEADERS = { 'X-Plex-Token': 'token', 'X-Plex-Client-Identifier': 'client' };
console.log(await SecurityService.getTransientToken('delegation', 'all'));
console.log(await SecurityService.getSourceConnectionInformation('server://client-identifier'));
OpenAPI.BASE = 'https://plex.tv/api/v2';
console.log(await AuthenticationService.getTokenDetails());
const credentials = { login: 'username@email.com', password: 'password123' };
console.log(await AuthenticationService.postUsersSignInData('client', credentials));
