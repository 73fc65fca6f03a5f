import type { Page } from 'playwright/test';

/**
 * Writes down what must not happen on any page: errors on the console (breaches of the page's
 * policy are among them), faults nobody caught, and requests to anywhere but the host.
 */
export function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`fault: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const desktop = protocol === 'app:' || hostname.endsWith('.app-scheme.test');
    const own = hostname === '127.0.0.1' || desktop;
    // A letter to send is handed to another program; no request is made.
    const local = own || protocol === 'data:' || protocol === 'blob:' || protocol === 'mailto:';
    if (!local) complaints.push(`left this computer: ${request.url()}`);
  });
  return complaints;
}
