import { isIP } from 'node:net';

/** Where to connect for a URL, and what the certificate there has to be for, whatever a header `Host` says. */
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
