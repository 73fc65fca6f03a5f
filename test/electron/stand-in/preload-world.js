/*
 * The world of a sandboxed preload script: `require` gives it Electron's two modules and nothing
 * else. `TO_SHELL` is a binding that only this world has; bytes cross it as text.
 */
// oxlint-disable-next-line no-unused-vars
function createPreloadWorld({ expose, toShell, isolated }) {
  const waiting = new Map();
  const listeners = new Map();
  let sequence = 0;

  const ipcRenderer = {
    invoke(channel, ...given) {
      const id = ++sequence;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        toShell(JSON.stringify({ id, channel, given: given.map(written) }));
      });
    },
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    off(channel, listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((one) => one !== listener),
      );
      return ipcRenderer;
    },
  };

  const contextBridge = {
    exposeInMainWorld(name, value) {
      if (!isolated) throw new Error('contextBridge API can only be used when contextIsolation is enabled');
      expose(name, value);
    },
  };

  return {
    require(name) {
      if (name !== 'electron') throw new Error(`module not found: ${name}`);
      return { contextBridge, ipcRenderer };
    },
    /** Called from outside by the test, which speaks for the shell. */
    settle(id, answer) {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (answer.ok) asked?.resolve(read(answer.value));
      else asked?.reject(new Error(answer.message));
    },
    receive(channel, given) {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...given.map(read));
    },
  };

  function written(value) {
    if (value instanceof ArrayBuffer) return { bytes: new Uint8Array(value).toBase64(), as: 'ArrayBuffer' };
    if (value instanceof Uint8Array) return { bytes: value.toBase64(), as: 'Uint8Array' };
    if (Array.isArray(value)) return value.map(written);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, written(item)]));
  }

  function read(value) {
    if (Array.isArray(value)) return value.map(read);
    if (value === null || typeof value !== 'object') return value;
    if (typeof value.bytes === 'string' && typeof value.as === 'string') {
      const bytes = Uint8Array.fromBase64(value.bytes);
      return value.as === 'ArrayBuffer' ? bytes.buffer : bytes;
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, read(item)]));
  }
}
