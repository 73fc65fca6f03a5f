import { expect, test } from './support/app.ts';
import { startHost } from './support/host.ts';

test('the page opens, draws itself and hides its key from the address', async ({ app }) => {
  await expect(app.getByRole('main')).toBeVisible();
  await expect(app).toHaveTitle(/Recoup/);
  expect(app.url()).not.toContain('token=');
});

test(
  'the app answers the page, and only with its key',
  { tag: '@web' },
  async ({ app, host, complaints }) => {
    const key = new URL(host.address()).hash.slice('#token='.length);
    const info = (authorization: string) =>
      app.evaluate(async (shown) => {
        const headers = { 'content-type': 'application/json', authorization: shown };
        const response = await fetch('/api/app.info', { method: 'POST', headers, body: '{}' });
        return { status: response.status, text: await response.text() };
      }, authorization);

    const answered = await info(`Bearer ${key}`);
    expect(answered.status).toBe(200);
    expect(JSON.parse(answered.text)).toMatchObject({ ok: true, value: { profile: 'own', charges: 0 } });
    expect((await info('Bearer wrong')).status).toBe(401);
    complaints.length = 0;
  },
);

test('the page can load nothing from elsewhere and run nothing inline', async ({ app, complaints }) => {
  const outcome = await app.evaluate(async () => {
    const fetched = await fetch('http://127.0.0.1:9/').then(
      () => 'loaded',
      () => 'refused',
    );
    const script = document.createElement('script');
    const inline = (() => {
      try {
        script.textContent = 'window.ran = true';
        document.body.append(script);
      } catch {
        return 'refused';
      }
      return 'ran' in window ? 'ran' : 'refused';
    })();
    const markup = (() => {
      try {
        document.createElement('div').innerHTML = '<img src=x>';
        return 'written';
      } catch {
        return 'refused';
      }
    })();
    return { fetched, inline, markup };
  });
  expect(outcome).toEqual({ fetched: 'refused', inline: 'refused', markup: 'refused' });
  complaints.length = 0;
});

test(
  'the host ends in order when Ctrl-C reaches it twice, from the terminal and from npm',
  { tag: '@web' },
  async () => {
    const host = await startHost('own');
    expect(await host.end('SIGINT', 'SIGINT')).toBe(0);
    await host.stop();
  },
);
