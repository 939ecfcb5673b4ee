import { describe, expect, it } from 'vitest';
import { withGroup, tab, type RoomPage } from '../../fixtures/room-page';
import { useSite } from '../../fixtures/site';

const site = useSite();

/** The wall with one group on it, that has no heading yet. */
async function openWall({ page }: RoomPage): Promise<void> {
  await page.locator('.lade__voet [data-doe="muur"]').click();
  await page.locator('[data-doe="nieuwe-groep"]').click();
}

describe('what a group types', () => {
  it('on the own computer outlives a reload and a killed page, half typed words too', () =>
    withGroup(site, async (g, context) => {
      await g.start('eigen');
      await g.note('een eerste notitie');
      await g.page.locator('[data-tekst]').pressSequentially('halverwege een wo');
      await expect.poll(() => g.kept()).toContain('halverwege een wo');
      await g.page.reload();
      await g.drawer();
      await expect.poll(() => g.notities()).toEqual(['een eerste notitie']);
      await expect.poll(() => g.page.locator('[data-tekst]').inputValue()).toBe('halverwege een wo');
      await g.page.close({ runBeforeUnload: false });
      const weer = await tab(context, site.adres);
      await weer.goOn();
      await weer.drawer();
      await expect.poll(() => weer.notities()).toEqual(['een eerste notitie']);
      await expect.poll(() => weer.page.locator('[data-tekst]').inputValue()).toBe('halverwege een wo');
    }));

  it.each(['eigen', 'gedeeld'] as const)(
    'up to the last key is there after a page that goes away at once: %s',
    (plek) =>
      withGroup(site, async (g) => {
        await g.start(plek);
        await g.drawer();
        await g.page.locator('[data-tekst]').fill('eerste');
        await expect
          .poll(() => g.kept(plek === 'eigen' ? 'schijf' : undefined))
          .toContain('"tekst":"eerste"'.replaceAll('"', plek === 'eigen' ? '"' : '\\"'));
        await g.page.evaluate(() => {
          const veld = document.querySelector<HTMLTextAreaElement>('[data-tekst]')!;
          const typ = (tekst: string) => {
            veld.value = tekst;
            veld.dispatchEvent(new Event('input', { bubbles: true }));
          };
          typ('tweede');
          document.querySelector<HTMLElement>('[data-nieuw] [data-zet]')!.click();
          typ('der');
          location.reload();
        });
        await g.page.waitForEvent('load');
        await g.drawer();
        await expect.poll(() => g.page.locator('[data-tekst]').inputValue()).toBe('der');
        await expect.poll(() => g.notities()).toEqual(['tweede']);
        // Once the database has it, nothing stands beside it any more; on a shared computer it never did.
        await expect.poll(() => g.page.evaluate(() => localStorage.length)).toBe(0);
      }),
  );

  it('on a shared computer leaves nothing behind', () =>
    withGroup(site, async (g, context) => {
      await g.start('gedeeld');
      await g.note('geheim van de groep');
      await expect
        .poll(() => g.page.evaluate(() => JSON.stringify({ ...sessionStorage })))
        .toContain('geheim van de groep');
      await g.page.close();
      const ander = await tab(context, site.adres);
      await ander.page.locator('[data-start] [data-plek]').first().waitFor();
      await expect.poll(() => ander.kept()).not.toContain('geheim van de groep');
    }));

  it('in two tabs is never lost', () =>
    withGroup(site, async (g, context) => {
      await g.start('eigen');
      await g.note('van links');
      await expect.poll(() => g.kept()).toContain('van links');
      const rechts = await tab(context, site.adres);
      await rechts.goOn();
      await rechts.note('van rechts');
      await g.note('weer links');
      for (const groep of [g, rechts])
        await expect
          .poll(async () => (await groep.notities()).sort())
          .toEqual(['van links', 'van rechts', 'weer links']);
    }));

  it.each(['eigen', 'gedeeld'] as const)(
    'before that a reload goes on where it was, and no list shows a conversation without words: %s',
    (plek) =>
      withGroup(site, async (g) => {
        await g.start(plek);
        await g.page.keyboard.press('ArrowRight');
        await expect.poll(() => g.stap).toBe('#herkennen-1');
        if (plek === 'eigen') await expect.poll(() => g.kept('schijf')).toContain('"stappen"');
        await g.page.reload();
        await g.page.locator('[data-hulp]').waitFor();
        await expect.poll(() => g.stap).toBe('#herkennen-1');
        await expect.poll(() => g.page.locator('[data-start]').isVisible()).toBe(false);
        await g.page.goto(`${site.adres}/gesprekken/`);
        await g.page.locator('[data-leeg]').waitFor();
      }),
  );

  it('can be reopened by its own address, and an unknown one says so', () =>
    withGroup(site, async (g) => {
      await g.start('eigen');
      await g.note('met een adres');
      await expect.poll(() => g.kept()).toContain('met een adres');
      const id = await g.page.evaluate(() =>
        Object.values<string>({ ...sessionStorage })
          .map((w) => {
            try {
              return (JSON.parse(w) as { id?: string }).id;
            } catch {
              return undefined;
            }
          })
          .find(Boolean),
      );
      await g.page.evaluate(() => sessionStorage.clear());
      await g.open(site.adres, `?gesprek=${id}`);
      await g.drawer();
      await expect.poll(() => g.notities()).toEqual(['met een adres']);
      await g.page.evaluate(() => sessionStorage.clear());
      await g.page.goto('about:blank');
      await g.open(site.adres, '?gesprek=bestaatniet');
      await expect.poll(() => g.page.locator('[data-let]').textContent()).toContain('staat niet op dit apparaat');
    }));
});

describe('when keeping goes wrong', () => {
  it('blocked storage is said, and the words are still there', () =>
    withGroup(
      site,
      async (g) => {
        await g.start('eigen');
        await g.note('toch genoteerd');
        await expect.poll(() => g.message()).toContain('Bewaren lukt niet');
        await g.closeDrawer();
        await g.verslag();
        await expect.poll(() => g.page.locator('[data-verslag-vragen]').textContent()).toContain('toch genoteerd');
        // Nobody would find it there, or be able to wipe it.
        await expect
          .poll(() => g.page.evaluate(() => JSON.stringify({ ...localStorage })))
          .not.toContain('toch genoteerd');
      },
      {
        vooraf: (context) =>
          context.addInitScript(() => {
            IDBFactory.prototype.open = () => {
              throw new DOMException('blocked', 'SecurityError');
            };
          }),
      },
    ));

  it('a full disk is said, nothing is lost, and the message goes when there is room again', () =>
    withGroup(site, async (g) => {
      await g.start('eigen');
      await g.note('past nog');
      await expect.poll(() => g.kept()).toContain('past nog');
      // As a browser does it when the disk is full: the write fails, what was kept stays.
      await g.page.evaluate(() => {
        const store = IDBObjectStore.prototype;
        const echt = Object.getOwnPropertyDescriptor(store, 'put')!;
        store.put = function () {
          throw new DOMException('full', 'QuotaExceededError');
        };
        Object.assign(window, {
          ruimte: () => {
            Object.defineProperty(store, 'put', echt);
          },
        });
      });
      await g.note('past niet meer');
      await expect.poll(() => g.message()).toContain('opslag van dit apparaat is vol');
      await expect.poll(() => g.notities()).toEqual(['past nog', 'past niet meer']);
      await expect.poll(() => g.kept()).toContain('past nog');
      await g.page.evaluate(() => (window as unknown as { ruimte: () => void }).ruimte());
      await g.note('weer ruimte');
      await expect.poll(() => g.message()).toBe('');
      for (const tekst of ['past niet meer', 'weer ruimte']) await expect.poll(() => g.kept()).toContain(tekst);
    }));

  it('a connection that is lost is made again, and a newer site in another tab is told', () =>
    withGroup(
      site,
      async (g, context) => {
        await g.start('eigen');
        await g.note('voor het verlies');
        await expect.poll(() => g.kept('schijf')).toContain('voor het verlies');
        await g.page.evaluate(() => {
          for (const db of (window as unknown as { dbs: IDBDatabase[] }).dbs) db.close();
        });
        await g.note('na het verlies');
        await expect.poll(() => g.kept('schijf')).toContain('na het verlies');
        const nieuw = await context.newPage();
        await nieuw.goto(`${site.adres}/privacy/`);
        await nieuw.evaluate(
          () =>
            new Promise((done, fail) => {
              const request = indexedDB.open('samen-opleiden', 2);
              request.onsuccess = done;
              request.onblocked = fail;
            }),
        );
        await g.note('na de nieuwe versie');
        await expect.poll(() => g.message()).toContain('Laad deze bladzij opnieuw');
        await expect.poll(() => g.page.locator('[data-doe="herlaad"]').isVisible()).toBe(true);
        await expect
          .poll(() => g.page.evaluate(() => JSON.stringify({ ...localStorage })))
          .toContain('na de nieuwe versie');
      },
      {
        vooraf: (context) =>
          context.addInitScript(() => {
            const dbs: IDBDatabase[] = [];
            Object.assign(window, { dbs });
            const open = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')!.value as IDBFactory['open'];
            IDBFactory.prototype.open = function (...args) {
              const request = open.apply(this, args);
              request.addEventListener('success', () => dbs.push(request.result));
              return request;
            };
          }),
      },
    ));

  it('a database that does not answer keeps nobody waiting, and joins later', () =>
    withGroup(
      site,
      async (g) => {
        await expect.poll(() => g.page.locator('[data-let]').textContent(), { timeout: 5_000 }).toContain('antwoordt');
        await g.start('eigen');
        await g.note('intussen');
        await expect.poll(() => g.message()).toContain('antwoordt nog niet');
        await g.page.evaluate(() => (window as unknown as { answer: () => void }).answer());
        await expect.poll(() => g.kept('schijf')).toContain('intussen');
        await expect.poll(() => g.message()).toBe('');
      },
      {
        vooraf: (context) =>
          context.addInitScript(() => {
            // As an upgrade in another tab that takes its time: the answer is there, and is not told yet.
            let held: (() => void)[] | undefined = [];
            const listen = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'addEventListener')!
              .value as EventTarget['addEventListener'];
            IDBOpenDBRequest.prototype.addEventListener = function (type: string, hear: EventListener) {
              if (!held || type !== 'success') return listen.call(this, type, hear);
              const late = held;
              listen.call(this, type, (e) =>
                held === late ? late.push(() => hear.call(this, e)) : hear.call(this, e),
              );
            };
            Object.assign(window, {
              answer: () => {
                const late = held;
                held = undefined;
                for (const tell of late ?? []) tell();
              },
            });
          }),
      },
    ));

  it('words that stand nowhere are not left without a question', () =>
    withGroup(
      site,
      async (g) => {
        await g.start('eigen');
        await g.note('nergens bewaard');
        await expect.poll(() => g.message()).toContain('opslag van dit apparaat is vol');
        const [vraag] = await Promise.all([g.page.waitForEvent('dialog'), g.page.close({ runBeforeUnload: true })]);
        expect(vraag.type()).toBe('beforeunload');
        await vraag.dismiss();
        await expect.poll(() => g.notities()).toEqual(['nergens bewaard']);
      },
      {
        vooraf: (context) =>
          context.addInitScript(() => {
            const full = () => {
              throw new DOMException('full', 'QuotaExceededError');
            };
            IDBObjectStore.prototype.put = full;
            Storage.prototype.setItem = full;
          }),
      },
    ));

  it('a page that goes writes nothing more to the database: what it had to say is held', () =>
    withGroup(site, async (g) => {
      await g.start('eigen');
      await g.note('eerst');
      await expect.poll(() => g.kept('schijf')).toContain('"volg":1');
      const writes = await g.page.evaluate(() => {
        let count = 0;
        const transaction = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')!
          .value as IDBDatabase['transaction'];
        IDBDatabase.prototype.transaction = function (...args) {
          count++;
          return transaction.apply(this, args);
        };
        const field = document.querySelector<HTMLTextAreaElement>('[data-tekst]')!;
        field.value = 'onderweg';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        return new Promise<number>((done) => setTimeout(() => done(count), 600));
      });
      expect(writes).toBe(0);
      await expect.poll(() => g.page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('onderweg');
      // Put away and brought back, it goes on.
      await g.page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
      await expect.poll(() => g.kept('schijf')).toContain('onderweg');
    }));

  it.each([
    ['half an agreement', '[name="wat"]', (g: RoomPage) => g.showAgreements()],
    ['who is there', '[data-verslagvak] textarea[name="wie"]', (g: RoomPage) => g.verslag()],
    ['a heading of the wall', '[data-kop]', openWall],
  ] as const)('a page that goes writes %s to no database, and the list of conversations is there', (_, field, open) =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('eigen');
      await page.keyboard.press('ArrowRight');
      await g.note('eerst');
      await open(g);
      await expect.poll(() => g.kept('schijf')).toContain('"volg":1');
      const writes = await page.locator(field).evaluate((typed: HTMLInputElement) => {
        let count = 0;
        const transaction = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')!
          .value as IDBDatabase['transaction'];
        IDBDatabase.prototype.transaction = function (...args) {
          if (args[1] === 'readwrite') count++;
          return transaction.apply(this, args);
        };
        typed.value = 'onderweg';
        for (const kind of ['input', 'change']) typed.dispatchEvent(new Event(kind, { bubbles: true }));
        window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        return new Promise<number>((done) => setTimeout(() => done(count), 600));
      });
      expect(writes).toBe(0);
      await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('onderweg');
      await page.goto(`${site.adres}/gesprekken/`);
      await expect.poll(() => page.locator('main').innerText()).toContain('1 notitie');
      await page.goBack();
      await expect.poll(() => g.kept()).toContain('onderweg');
    }),
  );

  it('rubbish in the store is kept aside, and the rest still opens', () =>
    withGroup(site, async (g) => {
      await g.start('eigen');
      await g.note('voor de storing');
      await expect.poll(() => g.kept()).toContain('voor de storing');
      await g.keep({ id: 'rommel', soort: 'samen-opleiden/gesprek', versie: 99, kostbaar: 'uit de toekomst' });
      await g.page.evaluate(() => sessionStorage.clear());
      await g.page.reload();
      await expect.poll(() => g.page.locator('[data-verder]').textContent()).toContain('1 notitie');
      await g.goOn();
      await expect.poll(() => g.kept()).toContain('uit de toekomst');
    }));

  it('a conversation that is broken in the store while it runs is put aside, and what is said goes on', () =>
    withGroup(site, async (g) => {
      await g.start('eigen');
      await g.note('voor de storing');
      await expect.poll(() => g.kept()).toContain('voor de storing');
      const id = /"id":"([a-z0-9]+)","plek"/.exec(
        (await g.page.evaluate(() => JSON.stringify(Object.values({ ...sessionStorage })))).replaceAll('\\', ''),
      )![1]!;
      await g.keep({ id, soort: 'samen-opleiden/gesprek', versie: 99, kostbaar: 'niet weggooien' });
      await g.note('na de storing');
      await expect.poll(() => g.kept()).toContain('na de storing');
      await expect.poll(() => g.kept()).toContain('niet weggooien');
      await expect.poll(() => g.notities()).toEqual(['voor de storing', 'na de storing']);
    }));

  it('closing the first question keeps nothing, the safest answer', () =>
    withGroup(site, async (g) => {
      await g.page.locator('[data-start][open]').waitFor();
      await g.page.keyboard.press('Escape');
      await g.page.locator('[data-hulp]').waitFor();
      await g.drawer();
      await expect.poll(() => g.page.locator('[data-waar]').textContent()).toContain('Verdwijnt');
    }));

  it('a clock that is set back changes no order and loses nothing', () =>
    withGroup(site, async (g) => {
      await g.start('eigen');
      await g.note('eerst');
      await g.page.evaluate(() => {
        const was = Date.now;
        Date.now = () => was() - 86_400_000 * 400;
      });
      await g.note('daarna');
      await g.agree('een');
      await g.agree('twee');
      await expect.poll(() => g.kept()).toContain('"wat":"twee"');
      await g.page.reload();
      await g.drawer();
      await expect.poll(() => g.notities()).toEqual(['eerst', 'daarna']);
      await g.showAgreements();
      await expect.poll(() => g.afspraken()).toEqual(['een', 'twee']);
    }));

  it('two hundred long notes are written, shown and kept', () =>
    withGroup(site, async (g) => {
      await g.start('eigen');
      await g.note('de eerste');
      // The note itself: half typed the words are kept as well.
      await expect.poll(() => g.kept('schijf')).toContain('"volg":1');
      await g.page.evaluate(async () => {
        const vraag = <T>(v: IDBRequest<T>) =>
          new Promise<T>((klaar) => {
            v.onsuccess = () => klaar(v.result);
          });
        const db = await vraag(indexedDB.open('samen-opleiden'));
        const tx = db.transaction('gesprekken', 'readwrite');
        type Kept = { notities: object[] };
        const [gesprek] = (await vraag(tx.objectStore('gesprekken').getAll())) as [Kept];
        const [eerste] = gesprek.notities;
        gesprek.notities = Array.from({ length: 200 }, (_, i) => ({
          ...eerste,
          id: `n${i}`,
          stam: `n${i}`,
          volg: i + 1,
          tekst: `${i} `.padEnd(5_000, 'woord '),
        }));
        tx.objectStore('gesprekken').put(gesprek);
        await new Promise((klaar) => {
          tx.oncomplete = klaar;
        });
        db.close();
      });
      await g.page.reload();
      await g.drawer();
      await expect.poll(async () => (await g.notities()).length).toBe(200);
      await g.note('en nog één');
      await expect.poll(() => g.notities()).toHaveLength(201);
      await expect.poll(() => g.kept()).toContain('en nog één');
      await g.closeDrawer();
      await g.verslag();
      await expect.poll(() => g.page.locator('[data-verslag-vragen] li').count()).toBe(201);
    }));
});

describe('wiping', () => {
  it('says what goes, is done at once, and comes back within a minute', () =>
    withGroup(site, async (g) => {
      await g.start('eigen');
      await g.note('even weg');
      await expect.poll(() => g.kept()).toContain('even weg');
      await g.closeDrawer();
      await expect.poll(() => g.page.locator('[data-wis-wat]').textContent()).toBe('1 notitie');
      await g.wipe();
      await expect.poll(() => g.message()).toContain('1 notitie');
      await expect.poll(() => g.kept()).not.toContain('even weg');
      await g.drawer();
      await expect.poll(() => g.notities()).toEqual([]);
      await g.page.keyboard.press('Escape');
      await g.page.locator('[data-doe="wis-terug"]').click();
      await g.drawer();
      await expect.poll(() => g.notities()).toEqual(['even weg']);
    }));

  it('takes nothing of what is written meanwhile when it is taken back, and wiping twice loses nothing', () =>
    withGroup(site, async (g) => {
      await g.start('eigen');
      await g.note('van het begin');
      await g.wipe();
      await g.note('van ertussen');
      await g.wipe();
      await expect.poll(() => g.notities()).toEqual([]);
      await g.page.locator('[data-tekst]').fill('nog half');
      await g.page.locator('[data-doe="wis-terug"]').click();
      await expect.poll(() => g.notities()).toEqual(['van het begin', 'van ertussen']);
      await expect.poll(() => g.page.locator('[data-tekst]').inputValue()).toBe('nog half');
      await g.page.goto(`${site.adres}/gesprekken/`);
      await expect
        .poll(() => g.page.locator('[data-lijst] li').allInnerTexts())
        .toEqual([expect.stringContaining('2 notities')]);
    }));

  it('that is taken back is there, also when the page goes in the same moment', () =>
    withGroup(site, async (g) => {
      await g.start('eigen');
      await g.note('terug en weg');
      await g.wipe();
      await expect.poll(() => g.kept('schijf')).not.toContain('terug en weg');
      await g.page.evaluate((lijst) => {
        // A database that is too slow for a page that goes.
        IDBFactory.prototype.open = () =>
          Object.create(IDBOpenDBRequest.prototype, {
            addEventListener: { value: () => undefined },
          }) as IDBOpenDBRequest;
        document.querySelector<HTMLElement>('[data-doe="wis-terug"]')!.click();
        location.href = lijst;
      }, `${site.adres}/gesprekken/`);
      await expect
        .poll(() => g.page.locator('[data-lijst] li').allInnerTexts())
        .toEqual([expect.stringContaining('1 notitie')]);
    }));

  it('that is taken back is taken back in the other tabs too, with what was written there', () =>
    withGroup(site, async (g, context) => {
      await g.start('eigen');
      await g.note('van ons samen');
      await expect.poll(() => g.kept('schijf')).toContain('van ons samen');
      const ander = await tab(context, site.adres);
      await ander.goOn();
      await ander.drawer();
      await expect.poll(() => ander.notities()).toEqual(['van ons samen']);
      await g.wipe();
      await expect.poll(() => ander.notities()).toEqual([]);
      await ander.note('intussen elders');
      await g.page.locator('[data-doe="wis-terug"]').click();
      for (const groep of [g, ander])
        await expect.poll(() => groep.notities()).toEqual(['van ons samen', 'intussen elders']);
    }));

  it('in a conversation that was opened by its address is over: a reload goes on with the new one', () =>
    withGroup(site, async (g) => {
      await g.start('gedeeld');
      await g.note('oud');
      await g.page.goto(`${site.adres}/gesprekken/`);
      await g.page.locator('[data-lijst] a').click();
      await g.drawer();
      await expect.poll(() => g.notities()).toEqual(['oud']);
      await g.wipe();
      await g.note('nieuw');
      await g.page.reload();
      await g.drawer();
      await expect.poll(() => g.notities()).toEqual(['nieuw']);
    }));

  it('leaves nothing behind, not even through another tab', () =>
    withGroup(site, async (g, context) => {
      await g.start('eigen');
      await g.note('weg ermee');
      await expect.poll(() => g.kept()).toContain('weg ermee');
      const ander = await tab(context, site.adres);
      await ander.goOn();
      await ander.drawer();
      await ander.page.locator('[data-tekst]').fill('half woord');
      await g.wipe();
      await expect.poll(() => ander.message()).toContain('ander tabblad gewist');
      await expect.poll(() => ander.notities()).toEqual([]);
      // What the other tab writes next is kept; by then anything it still had of the old one would be there too.
      await ander.note('nieuw begin elders');
      await expect.poll(() => g.kept()).toContain('nieuw begin elders');
      const bewaard = await g.kept();
      expect(bewaard).not.toContain('weg ermee');
      expect(bewaard).not.toContain('half woord');
      await g.note('opnieuw begonnen');
      await expect.poll(() => g.notities()).toEqual(['opnieuw begonnen']);
    }));
});
