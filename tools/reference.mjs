// Writes docs/reference.md: every attribute, event, token, part and slot, from the sources by way of the elements' manifest.
//   node tools/reference.mjs           writes the page
//   node tools/reference.mjs --check   only tells whether it is up to date
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}docs/reference.md`;

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => (text ? `\`${text}\`` : '');
const table = (head, rows) => (rows.length === 0 ? '' : [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`), ''].join('\n'));
const type = (text = 'string') => text.replace('string | undefined', 'string');

/** The page, from a manifest of custom elements. */
export function reference({ modules }) {
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  const elements = declarations.filter(({ tagName }) => tagName).sort((a, b) => a.tagName.localeCompare(b.tagName));
  const base = declarations.find(({ name }) => name === 'WidgetElement');
  const own = (list = [], inherited = []) => list.filter(({ name }) => !inherited.some((other) => other.name === name));
  const attributes = (list) => table(['Attribute', 'Type', 'Default', 'Meaning'], list.map(({ name, type: given, default: value, description }) => [code(name), type(given?.text), code(value === "''" || value === 'undefined' ? '' : value), description]));
  const events = declarations.filter(({ name, members }) => name?.endsWith('Event') && members?.some((member) => member.name === 'type' && member.static));
  const fields = ({ members = [] }) => members.filter((member) => member.kind === 'field' && !member.static && member.name !== 'type').map(({ name, type: given, description }) => `\`${name}\`: ${given?.text ?? ''}${description ? `, ${description.replace(/\.$/, '')}` : ''}`);
  const named = (list) => list.map(({ name, description }) => [code(name), description]);

  return [
    '# Reference',
    '',
    '<!-- Written by tools/reference.mjs from the sources. Do not edit. -->',
    '',
    'What a page may rely on. Everything here stays as it is within a major version; everything else may change.',
    '',
    '## Every widget',
    '',
    '### Attributes',
    '',
    attributes(base.attributes),
    'Besides these, the nearest `lang` gives the language (Dutch or English; Dutch when there is none), and the content of the element is shown until the widget is there, and without scripts.',
    '',
    '### Properties for scripts',
    '',
    table(['Property', 'Meaning'], [[code('environment'), base.members.find(({ name }) => name === 'environment').description]]),
    '### Tokens',
    '',
    'Each falls back to the names of an NL Design System theme and then to a default; see [theming](theming.md).',
    '',
    table(['Token', 'Meaning'], named(base.cssProperties)),
    '### Parts',
    '',
    table(['Part', 'What'], named(base.cssParts)),
    '## Events',
    '',
    'All bubble and cross shadow roots. None holds what a visitor typed, or anything personal.',
    '',
    table(['Event', 'When', 'Holds'], events.map((event) => [code(event.members.find(({ name }) => name === 'type').default.replaceAll("'", '')), event.description, fields(event).join('; ')])),
    ...elements.flatMap((element) => [
      `## \`<${element.tagName}>\``,
      '',
      element.description,
      '',
      ...[
        ['Attributes of its own', attributes(own(element.attributes, base.attributes))],
        ['Events that it sends', element.events.map(({ name }) => code(name)).sort().join(', ') + '\n'],
        ['Slots', table(['Slot', 'Shown'], named(element.slots ?? []))],
        ['Parts', table(['Part', 'What'], named(own(element.cssParts, base.cssParts)))],
      ].flatMap(([title, content]) => (content.trim() ? [`### ${title}`, '', content] : [])),
    ]),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  execFileSync('npx', ['cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'], { cwd: root, stdio: 'inherit' });
  const page = reference(JSON.parse(readFileSync(`${root}packages/widgets/custom-elements.json`, 'utf8')));
  if (!process.argv.includes('--check')) writeFileSync(target, page);
  else if (readFileSync(target, 'utf8') !== page) {
    console.error('docs/reference.md is not what the sources say. Run: npm run reference');
    process.exit(1);
  }
}
