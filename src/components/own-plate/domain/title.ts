import type { Translate } from '../../gesprek/domain/translate';
import { withoutInvisible } from '../../text/invisible';
import { unforced } from '../../words/direction';

/** What a plate is called where somebody reads it: signs that nobody sees are no name. */
export const titleOf = ({ titel }: { titel: string }, t: Translate): string =>
  unforced(withoutInvisible(titel)).trim() || t('eigen.naamloos');
