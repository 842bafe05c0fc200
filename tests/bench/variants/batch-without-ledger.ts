// The batch driver on an engine without a ledger: the source of ledger.ts is loaded with its question whether rows are
// kept answered beforehand. What this one is faster by is what the silent ledger costs.
import { registerHooks } from 'node:module';

const ASKS = /if \(table\.ledger\.rows === null\) (return[^;]*;)/g;

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (!url.endsWith('/engine/ledger.ts')) return loaded;
    const source = new TextDecoder().decode(loaded.source as Uint8Array);
    if (source.match(ASKS)?.length !== 4) throw new Error(`expected 4 times in ledger.ts: ${ASKS.source}`);
    return { ...loaded, source: source.replaceAll(ASKS, '$1') };
  },
});
const { roundsOfGame } = await import('../games.ts');

export const work = (): number => roundsOfGame();
