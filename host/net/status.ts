// What a program that watches over a host asks, on the loopback address alone: whether it is well, and what it counts.
import type { FastifyInstance } from 'fastify';
import { VERSION } from '../version.ts';

/** `metrics`: in the text format of Prometheus. */
export function addStatus(app: FastifyInstance, metrics: () => string): void {
  app.get('/health', (_request, reply) => reply.send({ status: 'ok', version: VERSION }));
  app.get('/metrics', (_request, reply) => reply.type('text/plain; version=0.0.4').send(metrics()));
}
