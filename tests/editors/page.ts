/** The test page: one text box of every kind, in every place where people write. */

export const KINDS = ['textarea', 'input', 'contenteditable', 'gmail'] as const;
export type Kind = (typeof KINDS)[number];

export const PLACES = [
  'page',
  'frame',
  'blank frame',
  'dialog',
  'scrolled',
  'transformed',
  'zoomed',
  'shadow',
] as const;
export type Place = (typeof PLACES)[number];

/** The address of the text box of a kind in a place; `PAGE` is what answers it. */
export const addressOf = (kind: Kind, place: Place): string =>
  `https://mail.google.com/mail/u/0/?${new URLSearchParams({ kind, place })}`;

/** What a reply quotes is somebody else's, however needy. */
export const QUOTED = 'Do you still love me?';

const STYLE = `
  body { font: 16px/1.5 sans-serif; margin: 40px; }
  #editor { font: inherit; padding: 10px; border: 1px solid #999; box-sizing: border-box; width: 600px; overflow-wrap: break-word; }
  textarea, div#editor { height: 140px; overflow: auto; }
  iframe { width: 760px; height: 600px; border: 3px solid; padding: 5px; margin: 10px; }
  .scrolled { height: 260px; overflow: auto; border: 1px solid; padding: 100px 20px 400px; }
  .transformed { transform: translate(30px, 20px) scale(1.25); transform-origin: 0 0; }
`;

const SCRIPT = `
  const HTML = {
    textarea: '<textarea id="editor"></textarea>',
    input: '<input id="editor">',
    contenteditable: '<div id="editor" contenteditable="true"></div>',
    gmail: '<div id="editor" class="editable" role="textbox" aria-multiline="true" contenteditable="true">' +
      '<div dir="ltr"><div id="line"><br></div></div><br><div class="gmail_quote"><div class="gmail_attr">On Monday Anna wrote:<br></div>' +
      '<blockquote class="gmail_quote">${QUOTED}</blockquote></div></div>',
  };
  const query = new URLSearchParams(location.search);
  const kind = query.get('kind'), place = query.get('place');
  const style = document.querySelector('style').textContent;
  const into = (parent, html) => { parent.innerHTML = html; return parent; };
  const BUILD = {
    page: () => into(document.body, HTML[kind]),
    frame: () => into(document.body, '<iframe id="frame" src="?kind=' + kind + '&place=page"></iframe>'),
    'blank frame': () => {
      const frame = into(document.body, '<iframe id="frame"></iframe>').firstChild;
      const inner = frame.contentDocument;
      inner.head.append(Object.assign(inner.createElement('style'), { textContent: style }));
      into(inner.body, HTML[kind]);
    },
    dialog: () => into(document.body, '<dialog>' + HTML[kind] + '</dialog>').firstChild.showModal(),
    scrolled: () => { into(document.body, '<div class="scrolled">' + HTML[kind] + '</div>').firstChild.scrollTop = 70; },
    transformed: () => into(document.body, '<div class="transformed">' + HTML[kind] + '</div>'),
    zoomed: () => { document.documentElement.style.zoom = 1.5; into(document.body, HTML[kind]); },
    shadow: () => {
      const root = into(document.body, '<div id="host"></div>').firstChild.attachShadow({ mode: 'open' });
      root.append(Object.assign(document.createElement('style'), { textContent: style }));
      root.append(...into(document.createElement('div'), HTML[kind]).childNodes);
    },
  };
  BUILD[place]();
`;

export const PAGE = `<!doctype html><title>Test</title><style>${STYLE}</style><body></body><script>${SCRIPT}</script>`;
