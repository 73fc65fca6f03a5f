/*
 * Runs in both worlds of a page: carries calls, functions and promises over a border that only
 * cloned data crosses, as Electron's contextBridge does. The two share the window's events alone.
 */
// oxlint-disable-next-line no-unused-vars
function createBorder(here, there) {
  const ours = new Map();
  const waiting = new Map();
  let next = 0;
  let returned = null;

  const post = (message) => window.dispatchEvent(new CustomEvent(there, { detail: message }));

  function pack(value) {
    if (typeof value === 'function') {
      const id = ++next;
      ours.set(id, value);
      return { border: 'function', id };
    }
    if (value instanceof Promise) {
      const id = ++next;
      value.then(
        (result) => post({ kind: 'settle', id, value: pack(result) }),
        (error) => post({ kind: 'settle', id, fault: String(error?.message ?? error) }),
      );
      return { border: 'promise', id };
    }
    if (Array.isArray(value)) return value.map(pack);
    if (value !== null && typeof value === 'object' && isPlain(value)) {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pack(item)]));
    }
    return value;
  }

  function unpack(value) {
    if (Array.isArray(value)) return value.map(unpack);
    if (value === null || typeof value !== 'object' || !isPlain(value)) return value;
    if (value.border === 'function') return (...given) => call(value.id, given);
    if (value.border === 'promise') {
      return new Promise((resolve, reject) => waiting.set(value.id, { resolve, reject }));
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unpack(item)]));
  }

  /** Events are heard at once, so a call is answered before `post` returns. */
  function call(id, given) {
    returned = null;
    post({ kind: 'call', id, given: pack(given) });
    const answer = returned;
    if (answer === null) throw new Error('nobody is on the other side of the border');
    if (answer.fault !== undefined) throw new Error(answer.fault);
    return unpack(answer.value);
  }

  window.addEventListener(here, ({ detail }) => {
    if (detail.kind === 'call') {
      try {
        post({ kind: 'return', value: pack(ours.get(detail.id)(...unpack(detail.given))) });
      } catch (error) {
        post({ kind: 'return', fault: String(error?.message ?? error) });
      }
    }
    if (detail.kind === 'return') returned = detail;
    if (detail.kind === 'settle') {
      const asked = waiting.get(detail.id);
      waiting.delete(detail.id);
      if (detail.fault === undefined) asked?.resolve(unpack(detail.value));
      else asked?.reject(new Error(detail.fault));
    }
    if (detail.kind === 'expose') exposed(detail.name, unpack(detail.value));
  });

  function exposed(name, value) {
    Object.defineProperty(window, name, { value, enumerable: true, configurable: false, writable: false });
  }

  return { expose: (name, value) => post({ kind: 'expose', name, value: pack(value) }) };
}

function isPlain(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
