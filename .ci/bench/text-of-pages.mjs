// The words of built pages as Markdown: what another site needs to say the same.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';

/** Pages that are read; the others are tools, which no site beside this one has. */
const READ = /^(?:themas|tafelverslagen|begrippen|onderbouwing|bevindingen|bronnen|verhalen)\/[^/]+\/index\.html$/;
const SKIPPED = new Set(['script', 'style', 'svg', 'template', 'button', 'nav', 'form', 'dialog']);
const BLOCKS = { p: '', li: '- ', h2: '## ', h3: '### ', h4: '#### ', dt: '', dd: '', td: '- ', th: '- ' };

const find = (node, is) => (is(node) ? node : (node.children ?? []).map((c) => find(c, is)).find(Boolean));
const named = (name) => (node) => node.tagName === name;
const words = (node) =>
  node.type === 'text' ? node.value : SKIPPED.has(node.tagName) ? '' : (node.children ?? []).map(words).join('');
const tidy = (text) => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
/** Words that Markdown and MDX leave as they are. */
const plain = (text) => tidy(text).replace(/[\\`*_{}[\]<>()#+!|&~$-]/g, '\\$&');

function blocks(node) {
  if (SKIPPED.has(node.tagName) || node.tagName === 'h1') return [];
  if (node.tagName in BLOCKS && !find({ children: node.children }, (n) => n.tagName in BLOCKS)) {
    const text = plain(words(node));
    return text ? [BLOCKS[node.tagName] + text] : [];
  }
  return (node.children ?? []).flatMap(blocks);
}

/**
 * @param dist the built site
 * @returns address of each page without slashes around it, its title, and its words as Markdown
 */
export function textOfPages(dist) {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => READ.test(name))
    .toSorted()
    .map((name) => {
      const tree = fromHtml(readFileSync(join(dist, name), 'utf8'));
      const main = find(tree, named('main'));
      const title = tidy(words(find(main, named('h1'))));
      return { slug: name.replace(/\/index\.html$/, ''), title, body: blocks(main).join('\n\n') };
    });
}
