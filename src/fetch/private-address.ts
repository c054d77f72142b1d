/**
 * Which addresses are not for everyone: this machine, private networks, links, documentation and the like (IANA special-purpose
 * registries, RFC 6890 and its successors); and which names of hosts never mean a site that is for everyone.
 *
 * private: `127.0.0.1`, `10.1.2.3`, `169.254.169.254`, `::1`, `fd00::1`, `::ffff:192.168.0.1`, `0.0.0.0`
 * for everyone: `8.8.8.8`, `2001:4860:4860::8888`
 * private names: `localhost`, `kent.localhost`, `nas.local`, `0x7f.1`, `2130706433`, `[::1]:80`, `printer`
 * names for everyone, as far as a name tells: `www.kent-pcc.gov.uk`, `localhost.example.org`, `8.8.8.8`
 */
import { BlockList, isIP } from 'node:net';

const SPECIAL: readonly (readonly [address: string, prefix: number, family: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 96, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['100::', 64, 'ipv6'],
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['fec0::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];

const blocked = new BlockList();
for (const [address, prefix, family] of SPECIAL) blocked.addSubnet(address, prefix, family);
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const within = (list: BlockList, address: string): boolean => {
  const family = isIP(address);
  return family !== 0 && list.check(address, family === 4 ? 'ipv4' : 'ipv6');
};

/** True for an IP address that is not for everyone. False for a name: names are judged by what they lead to. */
export const isPrivate = (address: string): boolean => within(blocked, address);

/** True for an IP address of this machine. */
export const isLoopback = (address: string): boolean => within(loopback, address);

/** Names that RFC 6761, section 6.3, keeps for this machine, and its addresses. `hostname` as `URL` writes it. */
export const isOfThisMachine = (hostname: string): boolean => {
  const bare = bareOf(hostname);
  return bare === 'localhost' || bare.endsWith('.localhost') || isLoopback(bare);
};

/**
 * Last parts of names that are of somebody's own network: kept for that by RFC 6762 (`local`), RFC 8375 (`home.arpa`) and ICANN (`internal`), or in
 * such use that they were never given to anyone (RFC 6762, appendix G).
 */
const OF_OWN_NETWORKS = ['local', 'localdomain', 'internal', 'intranet', 'private', 'corp', 'home', 'lan', 'home.arpa'];

/**
 * True for a host, with its port or without, that can only be this machine or one of somebody's own network: an address that is not for everyone,
 * however it is written, a name kept for such use, a name of one part. Other names are judged by what they lead to.
 */
export function isPrivateHost(host: string): boolean {
  if (!URL.canParse(`http://${host}`)) return false;
  const bare = bareOf(new URL(`http://${host}`).hostname);
  if (isIP(bare) !== 0) return isPrivate(bare);
  return !bare.includes('.') || isOfThisMachine(bare) || OF_OWN_NETWORKS.some((last) => bare.endsWith(`.${last}`));
}

/** Without the brackets of an address and the dot behind a whole name. */
const bareOf = (hostname: string): string => hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
