/** Fields of a conversation that say how its notes hang on a wall, as a pattern; see the model. */
export const WALL_FIELD = '(?:groep|kop|ligt|bij|stip|stippen):[a-z0-9-]{1,64}|aantal';
