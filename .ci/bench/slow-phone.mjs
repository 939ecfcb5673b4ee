/** 1.6 Mbit/s, 150 ms there and back, a processor four times as slow. */
export const SLOW = {
  line: {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (0.75 * 1024 * 1024) / 8,
  },
  rate: 4,
};
/** A good line and this very machine. */
export const FAST = {
  line: { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 },
  rate: 1,
};

/** Runs in each page before anything else: it keeps paints, layout shift, blocking time and the slowest answer. */
export const keep = () => {
  const seen = (globalThis.kept = { fcp: 0, lcp: 0, cls: 0, tbt: 0, inp: 0 });
  const look = (type, each, more = {}) =>
    new globalThis.PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
      ...more,
    });
  look('paint', ({ name, startTime }) => (seen.fcp = name === 'first-contentful-paint' ? startTime : seen.fcp));
  look('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  look('layout-shift', ({ value, hadRecentInput }) => (seen.cls += hadRecentInput ? 0 : value));
  look('longtask', ({ duration }) => (seen.tbt += Math.max(0, duration - 50)));
  look('event', ({ duration, interactionId }) => (seen.inp = Math.max(seen.inp, interactionId ? duration : 0)), {
    durationThreshold: 16,
  });
};

/**
 * A phone of its own, that counts what it fetches.
 * @param keep runs in each page before anything else
 * @param screen another size than that of a phone, for who sits at a desk
 */
export async function watch(browser, { line, rate }, keep, screen) {
  const context = await browser.newContext(
    screen
      ? { viewport: screen, serviceWorkers: 'block' }
      : {
          viewport: { width: 390, height: 844 },
          deviceScaleFactor: 2,
          isMobile: true,
          hasTouch: true,
          serviceWorkers: 'block',
        },
  );
  const page = await context.newPage();
  await page.addInitScript(keep);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', line);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  const kinds = new Map();
  const counted = { bytes: 0, requests: 0, script: 0 };
  cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    counted.bytes += encodedDataLength;
    counted.requests += 1;
    if (kinds.get(requestId) === 'Script') counted.script += encodedDataLength;
  });
  return { context, page, fetched: () => ({ ...counted }) };
}
