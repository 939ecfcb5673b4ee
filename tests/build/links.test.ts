import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST, attribute, elements, pages } from '../fixtures/dist';
import { deadLinks } from '../fixtures/links';

describe('links', () => {
  it('every internal link and anchor leads somewhere', () => {
    expect(deadLinks(pages(), (pad) => existsSync(join(DIST, pad)))).toEqual([]);
  });

  it('every id on a page is unique', () => {
    const dubbel = pages().flatMap(({ pad, boom }) => {
      const ids = elements(boom)
        .map((e) => attribute(e, 'id'))
        .filter(Boolean);
      return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${pad}#${id}`);
    });
    expect(dubbel).toEqual([]);
  });

  it('every label, description and control points at an element of its own page', () => {
    const los = pages().flatMap(({ pad, boom }) => {
      const alle = elements(boom);
      const ids = new Set(alle.map((e) => attribute(e, 'id')));
      return alle.flatMap((e) =>
        ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor', 'popoverTarget'].flatMap((naam) =>
          (attribute(e, naam) ?? '')
            .split(/\s+/)
            .filter((id) => id && !ids.has(id))
            .map((id) => `${pad} ${naam}=${id}`),
        ),
      );
    });
    expect(los).toEqual([]);
  });
});
