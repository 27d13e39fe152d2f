import { isIP } from 'node:net';

/** The address to connect to for a URL, and the name that its certificate must have, whatever the `Host` header is. */
export interface Address {
  readonly protocol: 'http:' | 'https:';
  readonly host: string;
  readonly port: number;
  readonly servername: string;
}

export function addressOf({ protocol, hostname, port }: URL): Address {
  const host = hostname.replace(/^\[|\]$/g, '');
  const isSecure = protocol === 'https:';
  return {
    protocol: isSecure ? 'https:' : 'http:',
    host,
    port: port === '' ? (isSecure ? 443 : 80) : Number(port),
    servername: isIP(host) ? '' : host,
  };
}
