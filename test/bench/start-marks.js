import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import threads from 'node:worker_threads';

/*
 * Loaded before the app by `npm run bench:start`: writes to standard error when the first thread is started and when
 * the host begins to listen, without a word of it in the app.
 */

/** @param {string} name */
function mark(name) {
  process.stderr.write(`MARK ${name} ${Date.now()}\n`);
}

threads.Worker = new Proxy(threads.Worker, {
  construct(target, given) {
    mark('Worker');
    return Reflect.construct(target, given);
  },
});
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function marked(...given) {
  mark('listen');
  return Reflect.apply(listen, this, given);
};
syncBuiltinESMExports();
