import { parseAst } from 'rollup/parseAst';

/** What the text of a module imports: at once, and later through `import()`. */
export function importsIn(code) {
  const now = [];
  const later = [];
  const visit = (node) => {
    if (!node || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach(visit);
    const source = node.source?.value;
    if (typeof source === 'string') (node.type === 'ImportExpression' ? later : now).push(source);
    Object.values(node).forEach(visit);
  };
  visit(parseAst(code).body);
  return { now, later };
}
