// HTTP on the loopback address: the built page and what is added to it, with the headers of headers.ts on every answer.
import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { isOurHost, SECURITY_HEADERS } from './headers.ts';

const LOOPBACK = '127.0.0.1';

export interface WebServer {
  readonly port: number;
  readonly app: FastifyInstance;
}

/** Listens on `port` of the loopback address; 0: any free one. `add`: what else is served there. */
export async function listen(
  pageFolder: string,
  port: number,
  add: (app: FastifyInstance) => void = () => {},
): Promise<WebServer> {
  const app = fastify({
    bodyLimit: 1024,
    requestTimeout: 10_000,
    connectionTimeout: 10_000,
    forceCloseConnections: true,
    http: { maxHeaderSize: 8 * 1024, headersTimeout: 10_000 },
  });
  // Before fastify sees it, so that an answer that fastify gives by itself has them too.
  app.server.prependListener('request', (_request, answer) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) answer.setHeader(name, value);
  });
  app.addHook('onRequest', async (request, reply) => {
    if (!isOurHost(request.headers.host, portOf(app))) await reply.code(403).send();
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).type('text/plain').send('Not here.'));
  app.setErrorHandler((_error, _request, reply) =>
    reply.code(400).type('text/plain').send('Not understood.'),
  );
  await servePage(app, pageFolder);
  add(app);
  await app.listen({ host: LOOPBACK, port });
  return { port: portOf(app), app };
}

async function servePage(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) {
    app.get('/', (_request, reply) =>
      reply
        .code(503)
        .type('text/plain')
        .send('The page has not been built. Run: node tools/run-build.mjs page'),
    );
    return;
  }
  await app.register(fastifyStatic, { root: folder, dotfiles: 'ignore', cacheControl: false, etag: false });
}

function portOf(app: FastifyInstance): number {
  const address = app.server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
