/** Every page of the demo. test/journeys/axe.node.test.mjs checks that none is missing. */
export const demoPages: readonly string[] = [
  '',
  'gemeente/',
  'gemeente/hulp.html',
  'gemeente/in-de-buurt.html',
  'gemeente/over.html',
  'gemeente/subsidies.html',
  'kamer/',
  'kamer/english.html',
  'kamer/over.html',
  'kamer/wegwijzer.html',
  'provincie/',
  'provincie/kaart.html',
  'provincie/over.html',
  'provincie/regelingen.html',
  'provincie/wie-helpt.html',
  'vragen.html',
];
