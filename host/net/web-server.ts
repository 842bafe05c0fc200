// HTTP on one address: the built page and what is added to it, with the headers of headers.ts on every answer.
import { existsSync } from 'node:fs';
import { createServer as createPlainServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance, type FastifyServerFactory } from 'fastify';
import type { Certificate } from './certificate.ts';
import { isOurHost, ownNames, refuse, SECURITY_HEADERS, type OwnNames } from './headers.ts';
import { CONNECTIONS_MOST, HEADER_BYTES_MOST, REQUEST_WITHIN_MS } from './limits.ts';

export interface WebServer {
  readonly port: number;
  readonly names: OwnNames;
  readonly app: FastifyInstance;
}

export interface WebServerOptions {
  readonly pageFolder: string;
  readonly address: string;
  /** 0: any free one. */
  readonly port: number;
  /** Null: plain HTTP. */
  readonly certificate: Certificate | null;
  /** What else is served there. `names` may be called once the server listens. */
  readonly add?: (app: FastifyInstance, names: () => OwnNames) => void;
}

export async function listen(options: WebServerOptions): Promise<WebServer> {
  const { address, certificate, pageFolder } = options;
  const app = fastify({
    bodyLimit: 1024,
    forceCloseConnections: true,
    serverFactory: serverFactory(certificate),
    clientErrorHandler: (_error, socket) =>
      socket.writable ? refuse(socket, '400 Bad Request') : void socket.destroy(),
  });
  const names = (): OwnNames => ownNames(address, portOf(app), certificate !== null);
  // Before fastify sees it, so that an answer that fastify gives by itself has them too.
  app.server.prependListener('request', (_request, answer) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) answer.setHeader(name, value);
  });
  app.addHook('onRequest', async (request, reply) => {
    if (!isOurHost(request.headers.host, names())) await reply.code(403).send();
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).type('text/plain').send('Not here.'));
  app.setErrorHandler((_error, _request, reply) =>
    reply.code(400).type('text/plain').send('Not understood.'),
  );
  await servePage(app, pageFolder);
  options.add?.(app, names);
  await app.listen({ host: address, port: options.port });
  return { port: portOf(app), names: names(), app };
}

/** With times within which a request has to be whole: whoever sends it drop by drop is cut off. */
function serverFactory(certificate: Certificate | null): FastifyServerFactory<Server> {
  const limits = {
    maxHeaderSize: HEADER_BYTES_MOST,
    headersTimeout: REQUEST_WITHIN_MS,
    requestTimeout: REQUEST_WITHIN_MS,
    connectionsCheckingInterval: 1_000,
    keepAliveTimeout: REQUEST_WITHIN_MS,
  };
  return (handler) => {
    const server: Server =
      certificate === null
        ? createPlainServer(limits, handler)
        : createSecureServer({ ...limits, ...certificate.pem, handshakeTimeout: REQUEST_WITHIN_MS }, handler);
    server.maxConnections = CONNECTIONS_MOST;
    return server.setTimeout(REQUEST_WITHIN_MS);
  };
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
