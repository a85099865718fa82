// Does on purpose what Gentle Draft must never do, so that the tests are seen to notice it.
const api = globalThis.browser ?? globalThis.chrome;
const host = document.createElement('probe-host');
host.popover = 'manual';
const inFrame = window !== window.top;
const root = host.attachShadow({ mode: 'closed' });
root.innerHTML = `
  <button style="position: fixed; left: 200px; top: 150px">${inFrame ? 'Probe in a frame' : 'Probe: 2 suggestions'}</button>
  <div role="dialog" aria-label="${inFrame ? 'Card in a frame' : 'Probe card'}" hidden style="position: fixed; left: 200px; top: 250px">
    <button>Use: Hello there.</button>
  </div>`;
const [badge, use] = root.querySelectorAll('button');
badge.addEventListener('click', () => {
  root.querySelector('div').hidden = false;
});
use.addEventListener('click', () => {
  console.error('said in the page');
  api.runtime.sendMessage(document.querySelector('textarea')?.value ?? 'from a frame');
  setTimeout(() => {
    throw new Error('thrown in the page');
  });
});
document.documentElement.append(host);
host.showPopover();
const words = document.querySelector('p')?.firstChild;
if (words) {
  const range = new Range();
  range.setStart(words, 0);
  range.setEnd(words, 5);
  CSS.highlights.set('probe', new Highlight(range));
}
