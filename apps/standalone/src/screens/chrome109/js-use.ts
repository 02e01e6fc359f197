import { parse, type AnyNode, type Identifier, type MemberExpression, type Node, type Program } from 'acorn';
import { ancestor, full } from 'acorn-walk';
import { compat, isMissing, isThere, partOf, type Feature } from './support.js';

const { builtins } = compat.javascript;

/** Things that the page has at hand, and what they are. */
const instances: Readonly<Record<string, string>> = {
  ...{ document: 'Document', navigator: 'Navigator', crypto: 'Crypto', location: 'Location', history: 'History' },
  ...{ window: 'Window', self: 'Window', globalThis: 'Window', performance: 'Performance', localStorage: 'Storage' },
};
const known = (name: string): Feature | undefined => partOf(builtins, name) ?? partOf(compat.api, name);

/** What a page has to do with, or fetches: other interfaces have methods with names that anything may have. */
const usual =
  /^(?:Document|Element|HTML\w*|Node|Range|Response|Request|Headers|URL\w*|FormData|Blob|AbortSignal|DOM\w*)$/;

/** Methods that only newer browsers have, whatever they are called upon: `toSorted`, and not `map`. */
const newMethods = (() => {
  const kinds = [
    ...Object.keys(builtins).map((kind) => partOf(builtins, kind)),
    ...Object.keys(compat.api).map((kind) => (usual.test(kind) ? partOf(compat.api, kind) : undefined)),
  ];
  // A global function is called like a method, too: `window.escape()`.
  const [newer, older] = [new Set<string>(), new Set<string>(Object.keys(builtins))];
  for (const kind of kinds)
    for (const name of Object.keys(kind ?? {})) {
      const there = isThere(partOf(kind, name));
      if (there !== undefined) (there ? older : newer).add(name);
    }
  return new Set([...newer].filter((name) => /^[a-z]\w+$/.test(name) && !name.endsWith('_static') && !older.has(name)));
})();

const memberOf = (node: MemberExpression): string | undefined =>
  !node.computed && node.property.type === 'Identifier' ? node.property.name : undefined;

/** Asked for before it is used: `typeof x`, `x?.()`, `x && …`, `if (x)`, `x ? … : …`, `'x' in y`. */
function isAsked(node: Node, parent: AnyNode | undefined): boolean {
  switch (parent?.type) {
    case 'UnaryExpression':
      return parent.operator === 'typeof' || parent.operator === '!';
    case 'LogicalExpression':
      return parent.left === node;
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === node;
    case 'CallExpression':
      return parent.callee === node && parent.optional;
    case 'BinaryExpression':
      return parent.operator === 'in' || /^[!=]==?$/.test(parent.operator);
    default:
      return false;
  }
}

/** Names that a script makes itself: methods of its own objects, variables, parameters. */
function ownNames(program: Program): Set<string> {
  const own = new Set<string>();
  const name = (node: Node | null | undefined) => {
    if (node?.type === 'Identifier') own.add((node as Identifier).name);
  };
  full(program, (node) => {
    const one = node;
    if (one.type === 'Property' || one.type === 'MethodDefinition' || one.type === 'PropertyDefinition') name(one.key);
    if (one.type === 'VariableDeclarator' || one.type === 'FunctionDeclaration' || one.type === 'ClassDeclaration')
      name(one.id);
    if (one.type === 'FunctionDeclaration' || one.type === 'FunctionExpression') one.params.forEach(name);
    if (one.type === 'ArrowFunctionExpression') one.params.forEach(name);
    if (one.type === 'ImportSpecifier') name(one.local);
    if (one.type === 'AssignmentExpression' && one.left.type === 'MemberExpression') name(one.left.property);
  });
  return own;
}

/**
 * What a script uses that the oldest browser lacks: syntax, global things, and members of things that only newer browsers
 * have. What is asked for before it is used is no use of it.
 */
export function jsBeyond(source: string): Set<string> {
  let program: Program;
  try {
    // Chrome 109 knows all of ES2022, and nothing of the syntax after it.
    program = parse(source, { ecmaVersion: 2022, sourceType: 'module' });
  } catch (error) {
    return new Set([`syntax: ${(error as Error).message}`]);
  }
  const own = ownNames(program);
  const [used, asked] = [new Set<string>(), new Set<string>()];
  const note = (name: string, node: Node, parent: AnyNode | undefined) =>
    (isAsked(node, parent) ? asked : used).add(name);

  ancestor(program, {
    Identifier(node, _, way) {
      if (!own.has(node.name) && isMissing(known(node.name))) note(node.name, node, way.at(-2));
    },
    MemberExpression(node, _, way) {
      const [name, parent] = [memberOf(node), way.at(-2) as AnyNode];
      if (name === undefined) return;
      const of = node.object.type === 'Identifier' && !own.has(node.object.name) ? node.object.name : undefined;
      if (of !== undefined) {
        const thing = known(of);
        const member = partOf(thing, `${name}_static`) ?? partOf(thing, name);
        const held = partOf(compat.api, instances[of] ?? '');
        if (isMissing(member) || isMissing(partOf(held, name))) return void note(`${of}.${name}`, node, parent);
      }
      const called = parent?.type === 'CallExpression' && parent.callee === node;
      if (called && newMethods.has(name) && !own.has(name)) note(`.${name}()`, node, parent);
      else if (newMethods.has(name) && isAsked(node, parent)) asked.add(`.${name}()`);
    },
  });
  return new Set([...used].filter((name) => !asked.has(name)));
}
