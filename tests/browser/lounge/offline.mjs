/** Loaded before The Lounge: it asks GitHub for its own newest version, and stops when that cannot be had. */
import dns from 'node:dns';

const { lookup } = dns;
dns.lookup = (host, ...rest) => {
  if (host === '127.0.0.1' || host === 'localhost') return lookup(host, ...rest);
  rest.at(-1)(Object.assign(new Error('No network in a test'), { code: 'EOFFLINE' }));
};
