import type { APIRoute } from 'astro';
import { fileResponse } from '../components/build/response';
import { withBase } from '../components/build/url';
import { ICON_SIZES } from '../components/page/icon';
import { t } from '../components/words/words';

/** Lets a device keep the site as a program of its own. */
export const GET: APIRoute = () => {
  const icons = ICON_SIZES.map((size) => ({
    src: withBase(`/beeld/merk-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  }));
  const manifest = {
    id: withBase('/'),
    name: t('site.naam'),
    short_name: t('site.naam'),
    description: t('site.zin'),
    lang: 'nl',
    dir: 'ltr',
    start_url: withBase('/'),
    scope: withBase('/'),
    display: 'standalone',
    background_color: '#fff7e8',
    theme_color: '#fff7e8',
    icons: [{ src: withBase('/beeld/merk.svg'), sizes: 'any', type: 'image/svg+xml' }, ...icons],
  };
  return fileResponse(`${JSON.stringify(manifest, null, 1)}\n`, 'application/manifest+json');
};
