import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, test } from 'vitest';
import { callChannel, eventChannel } from '../../electron/channels.ts';

interface Node {
  type: string;
  [key: string]: unknown;
}

/** The preload as it is written; what it may not do is looked for in its syntax, not in its text. */
const file = path.resolve(import.meta.dirname, '../../electron/preload.ts');
const program = parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }) as unknown as Node;

function nodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(nodes);
  return 'type' in value ? [value as Node, ...inner] : inner;
}

const all = nodes(program);
const ofType = (type: string) => all.filter((node) => node.type === type);
const nameOf = (node: unknown) => (node as { name?: string }).name;

/** "contextBridge.exposeInMainWorld" for each call of a member. */
const memberCalls = ofType('CallExpression')
  .filter(({ callee }) => (callee as Node).type === 'MemberExpression')
  .map((call) => {
    const { object, property } = call['callee'] as { object: unknown; property: unknown };
    return { call, name: `${nameOf(object)}.${nameOf(property)}` };
  });
const argumentsOf = (name: string) =>
  memberCalls.filter((found) => found.name === name).map(({ call }) => call['arguments'] as Node[]);

describe('what it exposes', () => {
  const [exposed, ...more] = argumentsOf('contextBridge.exposeInMainWorld');
  const [name, wrapped] = exposed as [Node, Node];
  const api = (wrapped.type === 'TSSatisfiesExpression' ? wrapped['expression'] : wrapped) as Node;

  test('one object, once, written out where it is exposed', () => {
    expect(more).toEqual([]);
    expect(name).toMatchObject({ type: 'Literal', value: 'briefing' });
    expect(api.type).toBe('ObjectExpression');
  });

  test('two functions by name, and nothing that is not a function', () => {
    const properties = api['properties'] as Node[];
    expect(properties.map(({ type, computed, key }) => [type, computed, nameOf(key)])).toEqual([
      ['Property', false, 'call'],
      ['Property', false, 'subscribe'],
    ]);
    for (const { value } of properties) {
      expect(['ArrowFunctionExpression', 'FunctionExpression']).toContain((value as Node).type);
    }
  });

  test('no Electron object is handed over whole', () => {
    const held = new Set(['contextBridge', 'ipcRenderer']);
    const objects = new Set(ofType('MemberExpression').map(({ object }) => object));
    const imported = new Set(ofType('ImportSpecifier').flatMap(({ imported: one, local }) => [one, local]));
    const loose = ofType('Identifier').filter(
      (node) => held.has(nameOf(node) ?? '') && !objects.has(node) && !imported.has(node),
    );
    expect(loose).toEqual([]);
  });
});

describe('what it reaches', () => {
  test('contextBridge and ipcRenderer of Electron, beside types and its channels', () => {
    const imports = ofType('ImportDeclaration')
      .filter(({ importKind }) => importKind !== 'type')
      .map(({ source, specifiers }) => [
        (source as { value: string }).value,
        (specifiers as Node[]).filter(({ importKind }) => importKind !== 'type').map(({ local }) => nameOf(local)),
      ]);
    expect(imports).toEqual([
      ['electron', ['contextBridge', 'ipcRenderer']],
      ['./channels.ts', ['callChannel', 'eventChannel']],
    ]);
  });

  test('each call to the main process names its channel, which the page cannot choose', () => {
    const channels = { callChannel, eventChannel };
    const used = memberCalls
      .filter(({ name }) => name.startsWith('ipcRenderer.'))
      .map(({ name, call }) => [name, nameOf((call['arguments'] as Node[])[0])]);
    expect(used).toEqual([
      ['ipcRenderer.invoke', 'callChannel'],
      ['ipcRenderer.on', 'eventChannel'],
      ['ipcRenderer.off', 'eventChannel'],
    ]);
    expect(new Set(Object.values(channels)).size).toBe(2);
  });

  test('the event, which carries the sender, is not handed on', () => {
    const forward = ofType('VariableDeclarator').find(({ id }) => nameOf(id) === 'forward');
    const parameters = ((forward?.['init'] as Node)['params'] as Node[]).map(nameOf);
    const handed = nodes((forward?.['init'] as Node)['body'])
      .filter((node) => node.type === 'Identifier')
      .map(nameOf);
    expect(parameters[0]).toBe('_event');
    expect(handed).not.toContain('_event');
  });

  test('nothing is required, evaluated or computed', () => {
    const names = new Set(ofType('Identifier').map(nameOf));
    for (const name of ['require', 'eval', 'Function', 'process', 'globalThis', 'window'])
      expect(names).not.toContain(name);
    expect(ofType('MemberExpression').filter(({ computed }) => computed)).toEqual([]);
    expect(ofType('ImportExpression')).toEqual([]);
  });
});
