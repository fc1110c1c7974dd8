/** A style attribute in a template breaks on a page with a strict style-src. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { style: 'A style attribute breaks under a strict policy: use a class, a part, or element.style.setProperty().' },
  },
  create: (context) => ({
    TaggedTemplateExpression({ tag, quasi }) {
      if (!['html', 'svg', 'mathml', 'staticHtml'].includes(tag.name)) return;
      for (const part of quasi.quasis) {
        if (/(^|[\s"'])style\s*=/i.test(part.value.raw)) context.report({ node: part, messageId: 'style' });
      }
    },
    'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]'(node) {
      context.report({ node, messageId: 'style' });
    },
  }),
};
