export { voorbehoudOf } from '../reference/voorbehoud';
