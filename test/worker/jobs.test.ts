import { expect, it } from 'vitest';

import { Jobs } from '../../main/worker/jobs.ts';

const isSet = (stop: Int32Array): boolean => Atomics.load(stop, 0) !== 0;

it('stops a job whose stop arrived before it did, and only once', () => {
  const jobs = new Jobs();
  jobs.stop('early');
  const stop = jobs.begin('early');
  jobs.end('early', stop);
  expect([isSet(stop), isSet(jobs.begin('early')), isSet(jobs.begin('other'))]).toEqual([true, false, false]);
});

it('keeps a thousand early stops in mind, the latest', () => {
  const jobs = new Jobs();
  for (let index = 0; index <= 1000; index++) jobs.stop(`job ${index}`);
  expect(['job 0', 'job 1', 'job 1000'].map((job) => isSet(jobs.begin(job)))).toEqual([false, true, true]);
});

it('stops everything that runs', () => {
  const jobs = new Jobs();
  const stops = ['a', 'b'].map((job) => jobs.begin(job));
  const over = jobs.begin('over');
  jobs.end('over', over);
  jobs.stopAll();
  expect([...stops, over].map(isSet)).toEqual([true, true, false]);
});
