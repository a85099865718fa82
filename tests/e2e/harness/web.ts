/**
 * A small web of our own: a proxy on loopback that stands for every site a test names, under its real https address, and
 * refuses every other. So the production build runs where it runs for its users, and nothing leaves the machine.
 *
 *   const web = await startWeb();
 *   web.serve('mail.google.com', '<!doctype html><textarea></textarea>');   // a page
 *   web.forward('mail.zoho.com', 8025);                                     // a real server on loopback
 *   …browsers are started with `proxy: web.port` and accept its certificate…
 *   web.requests                                                           // everything that was asked of it
 *   await web.close();
 */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';

/** One request that reached the proxy. `refused`: no site of that name was set up, so nobody answered it. */
export interface WebRequest {
  method: string;
  url: string;
  body: string;
  refused: boolean;
}

type Answer = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;

export interface Web {
  readonly port: number;
  /** In the order they came. */
  readonly requests: readonly WebRequest[];
  /** Where anybody wanted to go that no test set up; what browsers ask for themselves is left out. */
  strangers(): string[];
  /** Answers every path of a host with one HTML page. */
  serve(host: string, html: string): void;
  /** Hands every request for a host to an http server on a loopback port. */
  forward(host: string, port: number): void;
  close(): Promise<void>;
}

/** Hosts that browsers ask for on their own, whatever is switched off; no page or extension has business there. */
const BROWSERS_OWN = new Set([
  'accounts.google.com',
  'update.googleapis.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'redirector.gvt1.com',
  'firefox.settings.services.mozilla.com',
]);

const page =
  (html: string): Answer =>
  (incoming, response) => {
    if (incoming.url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  };

const forwarder =
  (port: number): Answer =>
  (incoming, response, body) => {
    const onward = request(
      {
        host: '127.0.0.1',
        port,
        method: incoming.method,
        path: incoming.url,
        headers: incoming.headers,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', (error) => {
      if (!response.headersSent) response.writeHead(502);
      response.end(String(error));
    });
    onward.end(body);
  };

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Starts the proxy on a free loopback port. */
export async function startWeb(): Promise<Web> {
  const { private: key, cert } = await generate(
    [{ name: 'commonName', value: 'Gentle Draft tests' }],
    {
      keySize: 2048,
    },
  );
  const answers = new Map<string, Answer>();
  const requests: WebRequest[] = [];
  const sockets = new Set<Socket>();

  const site = createTlsServer({ key, cert }, async (incoming, response) => {
    const host = incoming.headers.host ?? '';
    try {
      const body = await bodyOf(incoming);
      requests.push({
        method: incoming.method ?? 'GET',
        url: `https://${host}${incoming.url}`,
        body: body.toString('utf8'),
        refused: false,
      });
      answers.get(host)?.(incoming, response, body);
    } catch {
      response.destroy(); // The browser went away in the middle of a request.
    }
  });

  const refuse = (method: string, url: string) =>
    requests.push({ method, url, body: '', refused: true });

  const proxy = createServer((incoming, response) => {
    refuse(incoming.method ?? 'GET', incoming.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (incoming, stream) => {
    const socket = stream as Socket;
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    const [host = '', port] = (incoming.url ?? '').split(':');
    if (!answers.has(host) || port !== '443') {
      refuse('CONNECT', `https://${incoming.url}`);
      socket.end('HTTP/1.1 502 Nobody Of That Name\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    site.emit('connection', socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

  return {
    port: (proxy.address() as AddressInfo).port,
    requests,
    strangers: () => {
      const urls = requests.filter(({ refused }) => refused).map(({ url }) => url);
      return [...new Set(urls)].filter((url) => !BROWSERS_OWN.has(new URL(url).hostname));
    },
    serve: (host, html) => void answers.set(host, page(html)),
    forward: (host, port) => void answers.set(host, forwarder(port)),
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
