import type { Problem } from '../problem/author-error.ts';
import { UNDESCRIBED } from './blocks.ts';
import { LIST_AS_TEXT, UNFINISHED } from './field-texts.ts';

/** From so many places on a file is still its template, and each place by itself says nothing more. */
const MANY = 3;
/** As many places as are named. */
const NAMED = 8;

const isLeft = ({ fout }: Problem): boolean => fout === UNFINISHED[0];

/** A file that is still its template is told in one sentence, with the places where something is to be filled in. */
function oneTemplate(problems: readonly Problem[]): Problem[] {
  const left = problems.filter(isLeft);
  const [first] = left;
  if (!first || left.length < MANY) return [...problems];
  const places = left.map(({ veld, regel }) => (veld.startsWith('(') ? `regel ${regel}` : veld));
  const more = places.length - NAMED;
  const whole: Problem = {
    bestand: first.bestand,
    veld: '(het hele bestand)',
    gegeven: undefined,
    fout: `dit is nog de tekst waarmee het bestand begon, op ${left.length} plaatsen`,
    doe:
      `vul in: ${places.slice(0, NAMED).join('; ')}${more > 0 ? `; en nog ${more}` : ''}. ` +
      'Zolang dat niet kan, zet je concept: true bij de velden',
  };
  return [whole, ...problems.filter((p) => !isLeft(p))];
}

/** A picture that is not there and has no description is one picture: what is to be written comes with it. */
function onePicture(problems: readonly Problem[]): Problem[] {
  const bare = problems.filter(({ fout }) => fout === UNDESCRIBED);
  const missing = problems.filter(({ fout }) => /^het bestand .* is er niet$/.test(fout));
  const both = bare.flatMap((p) => {
    const there = missing.find(({ regel, gegeven }) => regel === p.regel && gegeven === p.gegeven);
    return there ? [{ bare: p, missing: there }] : [];
  });
  return problems.flatMap((p) => {
    if (both.some(({ bare: told }) => told === p)) return [];
    const also = both.find(({ missing: there }) => there === p)?.bare;
    return also ? { ...p, fout: `${p.fout}, en een beschrijving ook niet`, doe: `${p.doe}; en ${also.doe}` } : p;
  });
}

/** A text where a list belongs is told as that: what it looks like is its list. */
const oneList = (problems: readonly Problem[]): Problem[] => {
  const lists = problems.filter(({ fout }) => fout === 'verwacht een lijst').map(({ veld }) => veld);
  return problems.filter(({ fout, veld }) => fout !== LIST_AS_TEXT[0] || !lists.includes(veld));
};

/** What is wrong with one file, with one message where one would do. */
export const asOne = (problems: readonly Problem[]): Problem[] => oneList(onePicture(oneTemplate(problems)));
