import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Outcome } from '../../shared/contract.ts';
import { LARGEST_FILE, TOO_LARGE } from '../../shared/largest-file.ts';
import type { Engine } from '../worker/engine.ts';
import { readBody, readJson } from './body.ts';
import { streamEvents } from './events.ts';
import { type Refusal, refuseType } from './guard.ts';
import { fileName, jobInput, LARGEST_JSON, profileInput } from './inputs.ts';
import { plain } from './static-files.ts';

/** What a route answers: an outcome for the screen, a refusal, or nothing where it answered itself. */
type Answer = { readonly outcome: Outcome<unknown> } | { readonly refusal: Refusal } | null;

/** Answers one call below `/api/`. Host, origin and key were judged before. */
export async function answerApi(
  engine: Engine,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = await route(engine, url, request, response);
  if (answer === null) return;
  if ('refusal' in answer) return refuse(response, answer.refusal);
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(answer.outcome));
}

/** Sends a refusal and closes the connection, since the rest of the request is not wanted. */
export function refuse(response: ServerResponse, { status, reason }: Refusal): void {
  const { headers, body } = plain(status, reason);
  response.writeHead(status, { ...headers, connection: 'close' });
  response.end(body);
}

async function route(
  engine: Engine,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Answer> {
  const name = url.pathname.slice('/api/'.length);
  switch (`${request.method} ${name}`) {
    case 'GET events':
      streamEvents(engine, response);
      return null;
    case 'PUT files':
      return takeFile(engine, url, request);
    case 'POST cancel':
      return cancelJob(engine, request);
    case 'POST profile':
      return openProfile(engine, request);
    default:
      return request.method === 'POST' ? callMethod(engine, name, request) : notAllowed;
  }
}

const notAllowed: Answer = { refusal: { status: 405, reason: 'Not that way' } };
const badInput: Answer = { refusal: { status: 400, reason: 'Wrong input' } };

async function callMethod(engine: Engine, method: string, request: IncomingMessage): Promise<Answer> {
  const input = await takeJson(request);
  return 'refusal' in input ? input : { outcome: await engine.call(method, input.value) };
}

async function takeFile(engine: Engine, url: URL, request: IncomingMessage): Promise<Answer> {
  const wrong = refuseType(request.headers, 'application/octet-stream');
  if (wrong) return { refusal: wrong };
  const name = fileName.safeParse(url.searchParams.get('name'));
  if (!name.success) return badInput;
  const body = await readBody(request, LARGEST_FILE);
  if (!('refusal' in body)) return { outcome: await engine.upload(name.data, body.bytes) };
  if (body.refusal.status !== 413) return body;
  // A browser only reads an answer after it has sent everything: let the bytes pass by unread.
  request.resume();
  return { outcome: TOO_LARGE };
}

async function cancelJob(engine: Engine, request: IncomingMessage): Promise<Answer> {
  const input = await takeJson(request);
  if ('refusal' in input) return input;
  const asked = jobInput.safeParse(input.value);
  if (!asked.success) return badInput;
  engine.cancel(asked.data.job);
  return { outcome: { ok: true, value: null } };
}

async function openProfile(engine: Engine, request: IncomingMessage): Promise<Answer> {
  const input = await takeJson(request);
  if ('refusal' in input) return input;
  const asked = profileInput.safeParse(input.value);
  return asked.success ? { outcome: await engine.openProfile(asked.data.profile) } : badInput;
}

async function takeJson(request: IncomingMessage): ReturnType<typeof readJson> {
  const wrong = refuseType(request.headers, 'application/json');
  return wrong ? { refusal: wrong } : readJson(request, LARGEST_JSON);
}
