import type { unified } from '@astrojs/markdown-remark';
import { keptLater } from '../build/kept.ts';

type Processor = ReturnType<typeof unified>;

/**
 * A processor that turns a file of MDX into code once: a build takes what the last one made of the same text.
 * @param processor the one that does the work
 * @param settings everything besides the file and the code that says what comes out
 * @param code digest of the code; that of the build unless told otherwise
 */
export function keptProse(processor: Processor, settings: () => string, code?: string): Processor {
  if (!processor.createMdxRenderer) return processor;
  const inner = processor.createMdxRenderer.bind(processor);
  return {
    ...processor,
    async createMdxRenderer(shared, mdx) {
      const renderer = await inner(shared, mdx);
      const given = JSON.stringify([shared, mdx]);
      return {
        process: (content, path, frontmatter) =>
          keptLater(
            'prose',
            [settings(), given, path, content, JSON.stringify(frontmatter)],
            () => renderer.process(content, path, frontmatter),
            code,
          ),
      };
    },
  };
}
