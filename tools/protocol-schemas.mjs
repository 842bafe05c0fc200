// `npm run schemas`: writes docs/schemas, what goes over the wire between a client and the host as JSON Schemas. What a
// client sends comes from the shapes that the host checks with; what it is told comes from the types that the host is
// compiled with, read with the TypeScript checker.

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { z } from 'zod';
import { runChild } from './child.mjs';
import { requireNode, root } from './node.mjs';

export const folder = path.join(root, 'docs', 'schemas');

/** An object with so many keys, all of one shape, is a table: its keys are listed once. */
const TABLE_FROM = 4;

const textOf = (/** @type {{ schema: object }} */ { schema }) => JSON.stringify(schema);

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** Every file of docs/schemas, by its name. @returns {Promise<Record<string, object>>} */
export async function protocolSchemas() {
  const { joinShape, requestShape } = await import('../host/protocol.ts');
  const { PROTOCOL_VERSION } = await import('../host/wire.ts');
  const title = (/** @type {string} */ what) => `Backfill seat protocol ${PROTOCOL_VERSION}: ${what}`;
  const sent = (/** @type {z.ZodType} */ shape, /** @type {string} */ what) => ({
    title: title(what),
    ...z.toJSONSchema(shape, { io: 'input', reused: 'ref' }),
  });
  return {
    'join.schema.json': sent(joinShape, 'the first frame of a client'),
    'request.schema.json': sent(requestShape, 'every further frame of a client'),
    'notice.schema.json': {
      title: title('a frame of the host'),
      $schema: DRAFT,
      ...schemaOfType('host/protocol.ts', 'Numbered'),
    },
  };
}

/**
 * The JSON Schema of an exported type. Names of the project's own types become `$defs`, their doc comments descriptions.
 * Unknown keys are allowed: a client must expect more of a later host.
 * @param {string} file @param {string} name
 */
function schemaOfType(file, name) {
  const program = ts.createProgram([path.join(root, file)], optionsOf(path.join(root, 'host')));
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path.join(root, file));
  const module = source && checker.getSymbolAtLocation(source);
  const symbol = module && checker.getExportsOfModule(module).find((one) => one.name === name);
  if (!source || !symbol) throw new Error(`${file} has no type ${name}`);
  /** @type {Record<string, object>} */
  const $defs = {};

  /** @param {ts.Type} type @returns {object} */
  function schemaOf(type) {
    const named = nameOf(type);
    if (named === null) return shapeOf(type);
    if (!(named in $defs)) {
      $defs[named] = {};
      $defs[named] = { ...descriptionOf(type.aliasSymbol ?? type.symbol), ...shapeOf(type) };
    }
    return { $ref: `#/$defs/${named}` };
  }

  /** A type of the project that was given a name. @param {ts.Type} type */
  function nameOf(type) {
    const symbol = type.aliasSymbol ?? type.getSymbol();
    const isName =
      type.aliasSymbol !== undefined || (type.isClassOrInterface() && !checker.isArrayType(type));
    const isGeneric = (type.aliasTypeArguments ?? []).length > 0;
    if (!symbol || !isName || isGeneric) return null;
    const at = symbol.declarations?.[0]?.getSourceFile().fileName ?? '';
    return at.startsWith(root) && !at.includes('/node_modules/') ? symbol.name : null;
  }

  /** @param {ts.Type} type @returns {object} */
  function shapeOf(type) {
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === 'true' };
    if (type.flags & ts.TypeFlags.String) return { type: 'string' };
    if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
    if (type.flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
    if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.isUnion()) return unionOf(type);
    if (checker.isArrayType(type)) return { type: 'array', items: schemaOf(elementOf(type)) };
    if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return objectOf(type);
    throw new Error(`no schema for ${checker.typeToString(type)}`);
  }

  /** @param {ts.Type} type */
  function elementOf(type) {
    const [element] = checker.getTypeArguments(/** @type {ts.TypeReference} */ (type));
    if (!element) throw new Error(`no element of ${checker.typeToString(type)}`);
    return element;
  }

  /** @param {ts.UnionType} type @returns {object} */
  function unionOf(type) {
    const parts = type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
    const texts = parts.filter((one) => one.isStringLiteral());
    const isBoolean = parts.filter(({ flags }) => flags & ts.TypeFlags.BooleanLiteral).length === 2;
    const others = parts.filter(
      (one) => !one.isStringLiteral() && !(isBoolean && one.flags & ts.TypeFlags.BooleanLiteral),
    );
    const anyOf = [
      ...(texts.length > 0 ? [{ enum: texts.map(({ value }) => value) }] : []),
      ...(isBoolean ? [{ type: 'boolean' }] : []),
      ...others.map(schemaOf),
    ];
    const [only] = anyOf;
    return anyOf.length === 1 && only ? only : { anyOf };
  }

  /** @param {ts.Type} type @returns {object} */
  function objectOf(type) {
    const properties = checker.getPropertiesOfType(type).map((property) => {
      const schema = schemaOf(checker.getTypeOfSymbol(property));
      return { property, schema: { ...schema, ...descriptionOf(property) } };
    });
    const anyOther = checker.getIndexInfosOfType(type)[0];
    const names = properties.map(({ property }) => property.name);
    const required = properties
      .filter(({ property }) => !(property.flags & ts.SymbolFlags.Optional))
      .map(({ property }) => property.name);
    const [first] = properties;
    if (first && names.length >= TABLE_FROM && new Set(properties.map(textOf)).size === 1)
      return {
        type: 'object',
        propertyNames: { enum: names },
        additionalProperties: first.schema,
        ...(required.length > 0 && { required }),
      };
    return {
      type: 'object',
      ...(first && {
        properties: Object.fromEntries(properties.map(({ property, schema }) => [property.name, schema])),
        required,
      }),
      ...(anyOther && { additionalProperties: schemaOf(anyOther.type) }),
    };
  }

  /** @param {ts.Symbol} [symbol] */
  function descriptionOf(symbol) {
    const text = ts.displayPartsToString(symbol?.getDocumentationComment(checker));
    return text === '' ? {} : { description: text };
  }

  const top = checker.getDeclaredTypeOfSymbol(symbol);
  return { ...shapeOf(top), $defs };
}

/** As that room is compiled. @param {string} room */
function optionsOf(room) {
  const { config } = ts.readConfigFile(path.join(room, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  return ts.parseJsonConfigFileContent(config, ts.sys, room).options;
}

if (process.argv[1] === import.meta.filename) {
  const node = requireNode();
  if (node === process.execPath) await write();
  else process.exitCode = await runChild(node, [import.meta.filename], { cwd: root });
}

async function write() {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(await protocolSchemas()))
    writeFileSync(path.join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
}
