/// Loaded before everything else in the worker that reads files: whatever could reach out of it is taken away. The
/// extension's policy refuses connections already (`connect-src 'none'`); this says so where the files are read.

const WAYS_OUT = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'indexedDB',
  'caches',
];

for (const name of [...WAYS_OUT, 'importScripts', 'Worker', 'BroadcastChannel'])
  Object.defineProperty(globalThis, name, { value: undefined });
