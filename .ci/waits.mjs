// A rule for the linter: after an action a test waits for what it expects. A press, a click or a page that goes away has its
// effect later, on a slow machine much later; who reads once reads what was there before. `eslint --fix` makes it a wait.

/** Waits itself, or prepares what comes after it: nothing on the page moves by it. */
const STILL = /^(?:waitFor|addInitScript|route|grantPermissions|addCookies|expose)/;
/** Moves something, wherever in a line it stands. */
const ACTS = new Set(
  (
    'click dblclick press fill type check uncheck selectOption setInputFiles dragTo hover tap goto goBack goForward ' +
    'reload'
  ).split(' '),
);
/** Reads what does not move any more (a file, a page that axe has looked at), and takes long. */
const ONCE = new Set('axe axeViolations pdf readFile readFileSync convertToHtml fetch'.split(' '));
/** Where a page is, told without waiting: by Playwright, and by the meeting view of the tests. */
const ADDRESS = ['url', 'stap'];

const nameOf = ({ callee }) => (callee.type === 'MemberExpression' ? callee.property.name : callee.name) ?? '';
const isCall = ({ type }) => type === 'CallExpression';
const isAwait = ({ type }) => type === 'AwaitExpression';
const isFunction = ({ type }) => /^(?:ArrowFunction|Function)/.test(type);
const isLoop = ({ type }) => /^(?:For|While|DoWhile)/.test(type);

/** What a node stands in, from near to far. */
function around(node) {
  const nodes = [];
  for (let up = node.parent; up; up = up.parent) nodes.push(up);
  return nodes;
}

/** @type {import('eslint').Rule.RuleModule} */
export const waits = {
  meta: {
    type: 'problem',
    fixable: 'code',
    schema: [],
    messages: { once: 'After an action the page may still be on its way: `await expect.poll(() => …)`.' },
  },
  create(context) {
    const { sourceCode } = context;
    const actions = [];
    const expected = [];
    const addresses = new Set(ADDRESS);
    const isAddress = ({ type, name }) => type === 'Identifier' && addresses.has(name);

    /** A node and all in it, but what stands in functions: that runs at another time. */
    const within = (node) => [
      node,
      ...(isFunction(node)
        ? []
        : (sourceCode.visitorKeys[node.type] ?? []).flatMap((key) =>
            [node[key]].flat().filter(Boolean).flatMap(within),
          )),
    ];

    /** Does the page move by what is awaited here? */
    const acts = (node) => {
      const names = within(node.argument).filter(isCall).map(nameOf);
      if (names.includes('expect')) return false;
      if (names.some((name) => ACTS.has(name))) return true;
      return node.parent.type === 'ExpressionStatement' && names.length > 0 && !STILL.test(names[0]);
    };

    /** Is it asked of a page, once? */
    const isRead = (node) => {
      const inside = within(node);
      if (inside.filter(isCall).some((call) => ONCE.has(nameOf(call)))) return false;
      return inside.some((part) => isAwait(part) || isAddress(part));
    };

    /** Did something act before it, in what it stands in, or in an earlier round of its loop? */
    const comesAfterAction = (read) => {
      const up = around(read);
      return actions.some((action) => {
        const outside = around(action);
        return (
          up.includes(outside.find(isFunction)) &&
          (action.range[1] <= read.range[0] || up.some((node) => isLoop(node) && outside.includes(node)))
        );
      });
    };

    const asWait = (call) => (fixer) => {
      const [value, message] = call.arguments;
      const whole = isAwait(value) && !within(value.argument).some(isAwait);
      const start = !whole && within(value).some(isAwait) ? 'async () => ' : '() => ';
      const options = message ? `, { message: ${sourceCode.getText(message)} }` : '';
      const chain = [call, ...around(call)].find(({ parent }) => !/^(?:Member|Call)Expression$/.test(parent.type));
      const wait = `expect.poll(${start}${sourceCode.getText(whole ? value.argument : value)}${options})`;
      return [
        fixer.replaceText(call, wait),
        ...(isAwait(chain.parent) ? [] : [fixer.insertTextBefore(chain, 'await ')]),
      ];
    };

    return {
      AwaitExpression: (node) => {
        if (acts(node)) actions.push(node);
      },
      'CallExpression[callee.name="expect"][arguments.0]': (node) => {
        expected.push(node);
      },
      // A function of the test itself that says where the page is.
      'VariableDeclarator[init.type="ArrowFunctionExpression"]': ({ id, init }) => {
        if (within(init.body).some(isAddress)) addresses.add(id.name);
      },
      'Program:exit': () => {
        const reads = expected.filter((call) => isRead(call.arguments[0]));
        for (const read of reads.filter(comesAfterAction))
          context.report({ node: read, messageId: 'once', fix: asWait(read) });
      },
    };
  },
};
