const api = globalThis.browser ?? globalThis.chrome;
api.runtime.onMessage.addListener((text) => {
  api.storage.local.set({ text });
  const opening = indexedDB.open('probe', 1);
  opening.onupgradeneeded = () =>
    opening.result.createObjectStore('texts', { autoIncrement: true });
  opening.onsuccess = () => {
    const change = opening.result.transaction('texts', 'readwrite');
    change.objectStore('texts').add(`in a database: ${text}`);
    change.oncomplete = () => opening.result.close();
  };
  fetch('https://elsewhere.example/steal').catch(() => {});
  setTimeout(() => {
    throw new Error('thrown in the background');
  });
});
