import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';

/*
 * The way out of a test run's browsers: they send to it whatever is not for this computer, and it refuses all and
 * writes it down. `node proxy.ts <file>`; its one line on standard output is its port.
 */
const [, , file = ''] = process.argv;

const server = createServer((request, response) => {
  appendFileSync(file, `a request to ${request.url}, by a browser\n`);
  response.writeHead(403, { connection: 'close' }).end();
});
// What is encrypted asks for a tunnel first.
server.on('connect', (request, socket) => {
  appendFileSync(file, `a tunnel to ${request.url}, by a browser\n`);
  socket.on('error', () => undefined);
  socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') process.stdout.write(`${address.port}\n`);
});
