import { hasRecipe } from '../domain/recipe';

/** Does the visitor come from another page, or with a recipe in the address? A reload, or going back, does not count. */
export function arrivesFresh(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type !== 'navigate') return false;
  return (
    hasRecipe(new URLSearchParams(location.search)) ||
    (!location.hash && document.referrer.startsWith(`${location.origin}/`))
  );
}

/** Where the site stands, for what names its pages elsewhere; nothing for a copy on a disk: nobody else could open that. */
export const siteOrigin = (): string => (location.protocol.startsWith('http') ? location.origin : '');

/** An address that names another conversation would not be found again after a reload. */
export function leaveAddress(id: string): void {
  const adres = new URL(location.href);
  const named = adres.searchParams.get('gesprek');
  if (named === null || named === id) return;
  for (const part of ['gesprek', 'plek']) adres.searchParams.delete(part);
  history.replaceState(null, '', adres);
}
