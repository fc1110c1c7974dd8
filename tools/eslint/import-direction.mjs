import { dirname, relative, resolve, sep } from 'node:path';

/** What each package may import of the others. */
const below = {
  core: [],
  client: ['core'],
  widgets: ['client', 'core'],
  embed: ['widgets', 'client', 'core'],
  publisher: ['core'],
};
const scope = '@mkb-wegwijzer/';
const widgetFolders = ['scheme-finder', 'referral-wizard', 'provider-map'];

/** Where a file stands: its package, whether it is shipped, and the widget whose folder it is in. */
function placeOf(file, root) {
  const [packages, name, part, ...rest] = relative(root, file).split(sep);
  if (packages !== 'packages' || !(name in below)) return undefined;
  const widget = name === 'widgets' ? rest.find((folder) => widgetFolders.includes(folder)) : undefined;
  return { name, shipped: part === 'src', define: rest[0] === 'define', widget };
}

/** core ← client ← widgets ← embed and core ← publisher; a widget never imports another; core stands on zod/mini alone. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      direction: '{{from}} may not import {{to}}: imports run core ← client ← widgets ← embed, and core ← publisher.',
      deep: 'Import {{to}} by its name ({{scope}}{{to}}), not by a path into its folder.',
      sibling: 'The {{from}} may not import from the folder of the {{to}}: move what they share out of both.',
      core: 'core imports only zod/mini and itself, not "{{source}}".',
    },
  },
  create(context) {
    const here = placeOf(context.filename, context.cwd);
    if (!here) return {};

    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      const report = (messageId, data = {}) => context.report({ node: node.source, messageId, data: { from: here.name, scope, source, ...data } });
      if (source.startsWith('.')) {
        const there = placeOf(resolve(dirname(context.filename), source), context.cwd);
        if (there && there.name !== here.name) {
          report(below[here.name].includes(there.name) ? 'deep' : 'direction', { to: there.name });
        } else if (here.shipped && here.widget && there?.widget && there.widget !== here.widget) {
          report('sibling', { from: here.widget, to: there.widget });
        }
        return;
      }
      if (source.startsWith(scope)) {
        const to = source.slice(scope.length).split('/')[0];
        if (to === here.name || below[here.name].includes(to)) return;
        report('direction', { to });
        return;
      }
      if (here.name === 'core' && here.shipped && source !== 'zod/mini') report('core');
    };
    return { ImportDeclaration: check, ImportExpression: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};
