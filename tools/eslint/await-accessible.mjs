/** An accessibility check that is not awaited always passes. */
export default {
  meta: { type: 'problem', schema: [], messages: { await: 'Await accessible(): without it the test passes whatever axe finds.' } },
  create: (context) => ({
    'CallExpression[callee.property.name="accessible"]'(node) {
      let parent = node.parent;
      while (parent.type === 'ChainExpression' || parent.type === 'TSAsExpression') parent = parent.parent;
      const handedOn = parent.type === 'AwaitExpression' || parent.type === 'ReturnStatement' || (parent.type === 'ArrowFunctionExpression' && parent.body === node);
      if (!handedOn) context.report({ node, messageId: 'await' });
    },
  }),
};
