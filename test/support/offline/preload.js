import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/*
 * Loaded before all else into each Node of a test run (NODE_OPTIONS): what would leave this computer is refused and
 * written down in the file RECOUP_ATTEMPTS. TLS, HTTP, fetch and WebSocket go through the same sockets.
 */

const file = process.env['RECOUP_ATTEMPTS'];
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|::1|\[::1\]|::ffff:127\.\d+\.\d+\.\d+)$/i;

/** @param {string} what @param {string} host */
function refuse(what, host) {
  if (file !== undefined) {
    appendFileSync(file, `${what} to ${host}, by ${process.argv[1] ?? 'node'}\n`);
  }
  return Object.assign(new Error(`${what} to ${host} was refused: tests run offline`), {
    code: 'ENETUNREACH',
  });
}

/** The host of a connection; null for a socket file. @param {readonly unknown[]} given */
function hostOf(given) {
  const [first, second] = Array.isArray(given[0]) ? given[0] : given;
  if (typeof first === 'object' && first !== null) {
    return 'path' in first && first.path ? null : String(('host' in first && first.host) || 'localhost');
  }
  if (typeof first === 'string' && !/^\d+$/.test(first)) return null;
  return typeof second === 'string' ? second : 'localhost';
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function refusing(...given) {
  const host = hostOf(given);
  if (host === null || LOOPBACK.test(host)) return Reflect.apply(connect, this, given);
  const error = refuse('a connection', host);
  process.nextTick(() => this.destroy(error));
  return this;
};

const send = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = function refusing(...given) {
  const host = given.findLast((value) => typeof value === 'string') ?? 'localhost';
  if (LOOPBACK.test(host)) return Reflect.apply(send, this, given);
  throw refuse('a datagram', host);
};

/** Names of this computer may be looked up; a question for any other leaves it. */
for (const [owner, names] of /** @type {const} */ ([
  [dns, Object.keys(dns).filter((name) => /^(?:lookup|resolve|reverse)/.test(name))],
  [dns.promises, Object.keys(dns.promises).filter((name) => /^(?:lookup|resolve|reverse)/.test(name))],
])) {
  for (const name of names) {
    const own = owner[name];
    owner[name] = (/** @type {unknown[]} */ ...given) => {
      if (LOOPBACK.test(String(given[0]))) return Reflect.apply(own, owner, given);
      const error = refuse(`dns.${name}`, String(given[0]));
      const last = given.at(-1);
      if (typeof last !== 'function') return Promise.reject(error);
      process.nextTick(last, error);
    };
  }
}
syncBuiltinESMExports();
