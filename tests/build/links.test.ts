import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST, attribuut, elementen, paginas } from '../fixtures/dist';
import { dodeLinks } from '../fixtures/links';

describe('links', () => {
  it('every internal link and anchor leads somewhere', () => {
    expect(dodeLinks(paginas(), (pad) => existsSync(join(DIST, pad)))).toEqual([]);
  });

  it('every id on a page is unique', () => {
    const dubbel = paginas().flatMap(({ pad, boom }) => {
      const ids = elementen(boom)
        .map((e) => attribuut(e, 'id'))
        .filter(Boolean);
      return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${pad}#${id}`);
    });
    expect(dubbel).toEqual([]);
  });

  it('every label, description and control points at an element of its own page', () => {
    const los = paginas().flatMap(({ pad, boom }) => {
      const alle = elementen(boom);
      const ids = new Set(alle.map((e) => attribuut(e, 'id')));
      return alle.flatMap((e) =>
        ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor', 'popoverTarget'].flatMap((naam) =>
          (attribuut(e, naam) ?? '')
            .split(/\s+/)
            .filter((id) => id && !ids.has(id))
            .map((id) => `${pad} ${naam}=${id}`),
        ),
      );
    });
    expect(los).toEqual([]);
  });
});
