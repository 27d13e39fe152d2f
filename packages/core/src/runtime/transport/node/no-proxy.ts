import { BlockList, isIP } from 'node:net';
import { addressOf } from './address.js';

/**
 * What `NO_PROXY` excepts, a list with commas: `*` for all; a host, with what is below it; `.suffix` or `*.suffix`, the
 * same; an IP address, or a range of them such as `10.0.0.0/8`. All but a range may end with `:port`.
 */
export function exceptions(list: string): (target: URL) => boolean {
  const entries = list
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '')
    .map(exception);
  return (target) => {
    const { host, port } = addressOf(target);
    return entries.some((isExcepted) => isExcepted(host.replace(/\.$/, ''), port));
  };
}

type Exception = (host: string, port: number) => boolean;

function exception(entry: string): Exception {
  if (entry === '*') return () => true;
  const range = rangeOf(entry);
  if (range) return (host) => isListed(range, host);
  const [, name = entry, port] = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
  const bare = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
  return (host, actual) =>
    (port === undefined || Number(port) === actual) &&
    (host === bare || (isIP(host) === 0 && bare !== '' && host.endsWith(`.${bare}`)));
}

function rangeOf(entry: string): BlockList | undefined {
  const [, address = '', bits = ''] = /^\[?([\da-f:.]+)\]?(?:\/(\d+))?$/.exec(entry) ?? [];
  const version = isIP(address);
  const length = version === 6 ? 128 : 32;
  const prefix = bits === '' ? length : Number(bits);
  if (version === 0 || prefix > length) return undefined;
  const list = new BlockList();
  list.addSubnet(address, prefix, version === 6 ? 'ipv6' : 'ipv4');
  return list;
}

/** Whether a host is an address of a list. */
export function isListed(list: BlockList, host: string): boolean {
  const version = isIP(host);
  return version !== 0 && list.check(host, version === 6 ? 'ipv6' : 'ipv4');
}
