/**
 * Schemes that never leave this computer. `blob:` and `data:` are how the page offers a file to
 * save and shows a small image.
 */
const LOCAL = new Set(['app:', 'blob:', 'data:']);

interface RequestFilter {
  onBeforeRequest(
    listener: (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void,
  ): void;
}

interface CommandLine {
  appendSwitch(name: string, value?: string): void;
}

/** Whether a request stays on this computer. */
export function staysHere(address: string, developing: boolean): boolean {
  const scheme = URL.parse(address)?.protocol;
  return scheme !== undefined && (LOCAL.has(scheme) || (developing && scheme === 'devtools:'));
}

/** Cancels every request that would leave this computer, whoever in the window starts it. */
export function refuseNetwork(webRequest: RequestFilter, developing: boolean): void {
  webRequest.onBeforeRequest((details, answer) => answer({ cancel: !staysHere(details.url, developing) }));
}

/** Quiets Chromium's own housekeeping: no name is looked up, nothing is fetched in the background. */
export function silenceChromium(commandLine: CommandLine): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('no-pings');
}

interface CallContents {
  setWebRTCIPHandlingPolicy(policy: 'disable_non_proxied_udp'): void;
}

/** Calls between browsers go past the filter of requests; without UDP they find no way out. */
export function refuseCalls(contents: CallContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
