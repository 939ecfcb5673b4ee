import { elementsOf } from '../../page/elements';

/**
 * Elements of the wall.
 * @throws by name when one is missing
 */
export const wallElements = (box: ParentNode) =>
  elementsOf('muur', box, {
    question: '[data-muur-vraag]',
    board: '[data-muur]',
    group: 'button[data-muur-stand="groepeer"]',
    dots: 'button[data-muur-stand="stippen"]',
    keys: '[data-muur-toetsen]',
    counts: '[data-muur-telt]',
    sort: 'button[data-muur-sorteer]',
    undo: 'button[data-muur-terug]',
    said: '[data-muur-zegt]',
    over: '[data-muur-over]',
    pictures: 'template[data-muur-merken]',
  });
